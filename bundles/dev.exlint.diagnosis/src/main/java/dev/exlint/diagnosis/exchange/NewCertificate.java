package dev.exlint.diagnosis.exchange;

import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import java.util.List;

/**
 * Import- and New-ExchangeCertificate: afterwards a server has a certificate that nobody knows here.
 *
 * @param signature its parameters
 */
record NewCertificate(CommandSignature signature) implements CommandModel {

    @Override
    public Outcome invoke(BoundCall call, World world) {
        Unknown made = new Unknown(UnknownReason.COMMAND_OUTPUT, signature.name());
        Output output = call.binding().value("GenerateRequest").filter(Known.TRUE::equals).isPresent() ? Output.unknown(made)
                : Output.of(List.of(made));
        World after = world instanceof ExchangeWorld before
                ? before.with(OrganisationJoin.mayHaveMoreCertificates(before.organisation(), Targets.server(call), signature.name()))
                : world;
        return new Outcome(output, after, Outcome.Failure.POSSIBLE);
    }
}
