package dev.exlint.diagnosis.exchange;

import dev.exlint.powershell.command.CommandModel;
import dev.exlint.powershell.command.CommandModels;
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
            models.add(new UnmodelledCmdlet(signature));
        }
        return models;
    }
}
