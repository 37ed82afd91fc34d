package dev.exlint.powershell.eval;

import java.util.List;

import dev.exlint.powershell.bind.Argument;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Script blocks that are handed to commands nobody models: such a command may run them, where and how often isn't known.
 */
final class Blocks {

    private Blocks() {
    }

    static void mayRun(Evaluation run, List<Argument> arguments) {
        for (Argument argument : arguments) {
            Value value = argument instanceof Argument.Plain plain ? plain.value()
                    : argument instanceof Argument.Named named ? named.value().orElse(Known.NULL) : Known.NULL;
            if (value instanceof Known known && known.content() instanceof PsScriptBlock block) {
                mayRun(run, block);
            }
        }
    }

    /** The block may run any number of times, on a computer nobody knows. */
    private static void mayRun(Evaluation run, PsScriptBlock block) {
        if (run.isDead()) {
            return;
        }
        Value computer = run.state.computer();
        run.anyNumberOfTimes(null, () -> {
            run.state = run.state.on(new Unknown(UnknownReason.OPAQUE_CODE, ""));
            run.capture(() -> run.calls.invoke(run.calls.block(block), List.of(), true));
            if (!run.isDead()) {
                run.state = run.state.on(computer);
            }
        });
    }
}
