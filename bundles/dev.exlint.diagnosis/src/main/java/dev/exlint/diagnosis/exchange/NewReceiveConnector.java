package dev.exlint.diagnosis.exchange;

import java.util.List;

import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;

/**
 * New-ReceiveConnector: afterwards the list of connectors isn't complete any more.
 *
 * @param signature its parameters
 */
record NewReceiveConnector(CommandSignature signature) implements CommandModel {

    @Override
    public Outcome invoke(BoundCall call, World world) {
        Output output = Output.of(List.of(new Unknown(UnknownReason.COMMAND_OUTPUT, signature.name())));
        if (!(world instanceof ExchangeWorld before)) {
            return new Outcome(output, world, Outcome.Failure.POSSIBLE);
        }
        Organisation organisation = before.organisation();
        Organisation after = organisation.withReceiveConnectors(organisation.receiveConnectors().butIncomplete("the script adds one"));
        return new Outcome(output, before.with(after), Outcome.Failure.POSSIBLE);
    }
}
