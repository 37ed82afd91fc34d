package dev.exlint.diagnosis.exchange;

import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.eval.CommandModels;
import dev.exlint.powershell.command.CommandSignature;
import java.util.ArrayList;
import java.util.List;

/**
 * The models of all Exchange cmdlets of the table.
 */
public final class ExchangeModels {

    private static final CommandModels ALL = new CommandModels(models());

    private ExchangeModels() {
    }

    /** All of them; safe in any thread. */
    public static CommandModels all() {
        return ALL;
    }

    private static List<CommandModel> models() {
        List<CommandModel> models = new ArrayList<>();
        for (CommandSignature signature : CmdletTable.read()) {
            models.add(model(signature));
        }
        return models;
    }

    private static CommandModel model(CommandSignature signature) {
        return switch (signature.name()) {
            case "Enable-ExchangeCertificate" -> new EnableCertificate(signature);
            case "Get-ExchangeCertificate" -> new GetCertificate(signature);
            case "Remove-ExchangeCertificate" -> new RemoveCertificate(signature);
            case "Import-ExchangeCertificate", "New-ExchangeCertificate" -> new NewCertificate(signature);
            case "Get-SendConnector" -> new GetSendConnector(signature);
            case "Set-SendConnector" -> new SetSendConnector(signature);
            case "New-SendConnector", "Remove-SendConnector" -> new MoreOrFewerSendConnectors(signature);
            case "Get-ExchangeServer", "Get-MailboxServer", "Get-TransportService", "Get-TransportServer", "Get-ClientAccessService" ->
                    new GetServer(signature);
            case "Get-ReceiveConnector" -> new GetReceiveConnector(signature);
            case "New-ReceiveConnector" -> new NewReceiveConnector(signature);
            case "Set-ReceiveConnector" -> new SetReceiveConnector(signature);
            case "Get-HybridConfiguration" -> new GetHybridConfiguration(signature);
            case "Set-HybridConfiguration" -> new SetHybridConfiguration(signature);
            default -> new UnmodelledCmdlet(signature);
        };
    }
}
