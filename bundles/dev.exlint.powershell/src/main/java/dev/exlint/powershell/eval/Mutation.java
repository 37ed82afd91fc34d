package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * Changes an object in place: wherever the state holds it, in any variable, list or table, it is replaced by what it has become.
 */
final class Mutation {

    private static final int DEEPEST = 8;

    private Mutation() {
    }

    /** Replaces the object of that identity; the new content has the same identity. */
    static void replace(Evaluation run, Object identity, Object content) {
        if (!run.isDead()) {
            run.state = in(run.state, identity, new Known(content));
        }
    }

    /** The object may have been changed in a way nobody knows. */
    static void lose(Evaluation run, Value value, Unknown why) {
        for (Known known : ValueJoin.alternatives(value)) {
            if (!run.isDead() && known.content() instanceof PsHashtable table) {
                run.state = in(run.state, table.identity(), why);
            } else if (!run.isDead() && known.content() instanceof PsArray array && array.isList()) {
                run.state = in(run.state, array.identity(), why);
            }
        }
    }

    /** Like {@link #lose}, for code that may change the elements of arrays as well. */
    static void loseArrays(Evaluation run, Value value, Unknown why) {
        lose(run, value, why);
        for (Known known : ValueJoin.alternatives(value)) {
            if (!run.isDead() && known.content() instanceof PsArray array && !array.isList()) {
                run.state = in(run.state, array.identity(), why);
            }
        }
    }

    private static State in(State state, Object identity, Value replacement) {
        State changed = state.with(in(state.scope(), identity, replacement));
        Output output = state.output();
        if (output.objects().isPresent() && !output.objects().get().isEmpty()) {
            List<Value> objects = new ArrayList<>();
            output.objects().get().forEach(each -> objects.add(in(each, identity, replacement, 0)));
            changed = objects.equals(output.objects().get()) ? changed : changed.with(Output.of(objects));
        }
        return changed;
    }

    private static Scope in(Scope scope, Object identity, Value replacement) {
        Scope[] changed = {scope.parent() == null ? scope : scope.withParent(in(scope.parent(), identity, replacement))};
        scope.variables().forEach((name, value) -> {
            Value replaced = in(value, identity, replacement, 0);
            if (replaced != value) {
                changed[0] = changed[0].withVariable(name, replaced);
            }
        });
        return changed[0];
    }

    private static Value in(Value value, Object identity, Value replacement, int depth) {
        if (value instanceof OneOf oneOf) {
            Value joined = null;
            boolean same = true;
            for (Known known : oneOf.alternatives()) {
                Value replaced = in(known, identity, replacement, depth);
                same &= replaced == known;
                joined = joined == null ? replaced : ValueJoin.join(joined, replaced);
            }
            return same ? value : joined;
        }
        if (!(value instanceof Known known) || depth > DEEPEST) {
            return value;
        }
        if (known.content() instanceof PsHashtable table) {
            return table.identity() == identity ? replacement : inTable(known, table, identity, replacement, depth);
        }
        if (known.content() instanceof PsArray array) {
            return array.identity() == identity ? replacement : inArray(known, array, identity, replacement, depth);
        }
        return value;
    }

    private static Value inTable(Known known, PsHashtable table, Object identity, Value replacement, int depth) {
        PsHashtable changed = table;
        for (PsHashtable.Entry entry : table.entries()) {
            Value replaced = in(entry.value(), identity, replacement, depth + 1);
            if (replaced != entry.value()) {
                changed = changed.with(new PsHashtable.Entry(entry.key(), replaced, entry.keyNode(), entry.valueNode()));
            }
        }
        return changed == table ? known : new Known(changed, known.sources());
    }

    private static Value inArray(Known known, PsArray array, Object identity, Value replacement, int depth) {
        List<Value> elements = new ArrayList<>();
        boolean same = true;
        for (Value element : array.elements()) {
            Value replaced = in(element, identity, replacement, depth + 1);
            same &= replaced == element;
            elements.add(replaced);
        }
        return same ? known : new Known(array.with(elements), known.sources());
    }
}
