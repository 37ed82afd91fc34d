package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * The methods ForEach and Where that every collection has.
 */
final class Enumerations {

    private Enumerations() {
    }

    /** The result; null if the method isn't one of them or isn't modelled with these arguments. */
    static Value invoke(Evaluation run, Known target, String method, List<Value> arguments) {
        Optional<PsScriptBlock> block = arguments.isEmpty() ? Optional.empty() : ForEachObjectStage.block(arguments.get(0));
        Optional<List<Value>> objects = Enumerating.rounds(target);
        if (block.isEmpty() || objects.isEmpty()) {
            return null;
        }
        if (method.equals("foreach") && arguments.size() == 1) {
            Output output = run.capture(() -> run.calls.eachObject(Output.of(objects.get()), object -> walk(run, block.get(), object)));
            return Expressions.array(output, block.get().body());
        }
        boolean first = arguments.size() == 2 && arguments.get(1).equals(new Known("First"));
        return method.equals("where") && (first || arguments.size() == 1) ? where(run, objects.get(), block.get(), first) : null;
    }

    private static Value where(Evaluation run, List<Value> objects, PsScriptBlock block, boolean first) {
        List<Value> kept = new ArrayList<>();
        boolean sure = true;
        for (Value object : objects) {
            if (run.isDead()) {
                break;
            }
            Optional<Boolean> verdict = Truth.of(run.capture(() -> walk(run, block, object)).toValue());
            sure &= verdict.isPresent();
            if (sure && verdict.get()) {
                kept.add(object);
                if (first) {
                    break;
                }
            }
        }
        return sure ? new Known(new PsArray(kept)) : new Unknown(UnknownReason.MEMBER, "Where");
    }

    private static void walk(Evaluation run, PsScriptBlock block, Value object) {
        Current.with(run, object, () -> run.repeat(() -> run.calls.inPlace(block.body())));
    }
}
