package dev.exlint.diagnosis.exchange;

import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;

/**
 * A cmdlet of which only the parameters are known: its calls are recorded, its output is unknown.
 *
 * @param signature its parameters
 */
record UnmodelledCmdlet(CommandSignature signature) implements CommandModel {

    @Override
    public Outcome invoke(BoundCall call, World world) {
        return new Outcome(Output.unknown(new Unknown(UnknownReason.COMMAND_OUTPUT, signature.name())), world, Outcome.Failure.POSSIBLE);
    }
}
