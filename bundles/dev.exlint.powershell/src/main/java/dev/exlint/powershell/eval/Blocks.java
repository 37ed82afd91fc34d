package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
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

    private static final Pattern SETS_VARIABLE = Pattern.compile("(?i)outv[a-z]*|ov|errorv[a-z]*|ev|warningv[a-z]*|wv|pipelinev[a-z]*|pv");

    private Blocks() {
    }

    static void mayRun(Evaluation run, List<Argument> arguments) {
        for (Value value : values(arguments)) {
            if (value instanceof Known known && known.content() instanceof PsScriptBlock block) {
                mayRun(run, block);
            }
        }
    }

    /** The values among the arguments. */
    static List<Value> values(List<Argument> arguments) {
        List<Value> values = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument instanceof Argument.Plain plain) {
                values.add(plain.value());
            } else if (argument instanceof Argument.Named named) {
                named.value().ifPresent(values::add);
            } else if (argument instanceof Argument.Splat splat) {
                values.add(splat.value());
            }
        }
        return values;
    }

    /** Whether the element is a common parameter by which a command sets a variable of its caller. */
    static boolean setsVariable(CommandElementAst element) {
        return element instanceof CommandParameterAst parameter
                && SETS_VARIABLE.matcher(parameter.parameterName()).matches();
    }

    /** The block may run any number of times, on a computer nobody knows. */
    static void mayRun(Evaluation run, PsScriptBlock block) {
        if (run.isDead()) {
            return;
        }
        Value computer = run.state.computer();
        run.anyNumberOfTimes(null, () -> {
            run.state = run.state.on(new Unknown(UnknownReason.OPAQUE_CODE, ""));
            Current.with(run, new Unknown(UnknownReason.OPAQUE_CODE, ""),
                    () -> run.capture(() -> run.calls.invoke(run.calls.block(block), List.of(), true)));
            if (!run.isDead()) {
                run.state = run.state.on(computer);
            }
        });
    }
}
