package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Compare-Object of two lists, whole or by properties, in the engine's own order: what is found equal first, then what only the difference
 * has, then what only the reference has.
 */
final class ObjectComparison {

    private static final int MOST = 300;
    private static final int COMPARISON = 5;

    private final Evaluation run;
    private final Binding binding;
    private final List<Keys.Key> keys;
    private final List<Known> references = new ArrayList<>();
    private final List<Known> differences = new ArrayList<>();
    private final List<Value> output = new ArrayList<>();
    private boolean doubtful;

    private ObjectComparison(Evaluation run, Binding binding, List<Keys.Key> keys) {
        this.run = run;
        this.binding = binding;
        this.keys = keys;
    }

    static Output of(Evaluation run, Binding binding) {
        Output unmodelled = Output.unknown(new Unknown(UnknownReason.COMMAND_OUTPUT, "Compare-Object"));
        Optional<List<Keys.Key>> keys = Keys.of(binding.value("Property"), false);
        Value reference = binding.value("ReferenceObject").orElse(Known.NULL);
        Value difference = binding.value("DifferenceObject").orElse(Known.NULL);
        boolean usual = keys.isPresent() && keys.get().stream().allMatch(each -> each.block().isEmpty()) && binding.open().isEmpty();
        for (String parameter : List.of("SyncWindow", "Culture", "CaseSensitive", "ExcludeDifferent", "PassThru", "InputObject")) {
            usual &= binding.parameter(parameter).isEmpty();
        }
        if (!usual || reference.equals(Known.NULL) || difference.equals(Known.NULL)) {
            return unmodelled;
        }
        Optional<List<Value>> first = Enumerating.rounds(reference);
        Optional<List<Value>> second = Enumerating.rounds(difference);
        if (first.isEmpty() || second.isEmpty() || first.get().size() > MOST || second.get().size() > MOST) {
            return unmodelled;
        }
        ObjectComparison comparison = new ObjectComparison(run, binding, keys.get());
        comparison.walk(first.get(), second.get());
        return comparison.doubtful ? unmodelled : Output.of(comparison.output);
    }

    private void walk(List<Value> first, List<Value> second) {
        for (int i = 0; i < Math.max(first.size(), second.size()) && !doubtful; i++) {
            Value reference = i < first.size() ? first.get(i) : null;
            Value difference = i < second.size() ? second.get(i) : null;
            if (reference instanceof Unknown || difference instanceof Unknown) {
                doubtful = true;
                return;
            }
            step((Known) reference, (Known) difference);
        }
        differences.forEach(each -> emit(each, "=>"));
        references.forEach(each -> emit(each, "<="));
    }

    private void step(Known reference, Known difference) {
        if (reference != null && difference != null && same(reference, difference)) {
            equal(reference);
            return;
        }
        Known found = difference == null ? null : remove(difference, references);
        if (found != null) {
            equal(found);
        }
        boolean foundReference = reference != null && remove(reference, differences) != null;
        if (foundReference) {
            equal(reference);
        }
        if (difference != null && found == null) {
            differences.add(difference);
        }
        if (reference != null && !foundReference) {
            references.add(reference);
        }
    }

    private Known remove(Known wanted, List<Known> list) {
        run.work(list.size() * COMPARISON);
        for (int i = 0; i < list.size(); i++) {
            if (same(wanted, list.get(i))) {
                return list.remove(i);
            }
        }
        return null;
    }

    private boolean same(Known first, Known second) {
        for (Keys.Key key : keys) {
            Value a = Keys.value(run, key, first);
            Value b = Keys.value(run, key, second);
            OptionalInt order = a instanceof Known left && b instanceof Known right ? Ordering.compare(left, right) : OptionalInt.empty();
            doubtful |= order.isEmpty();
            if (order.orElse(1) != 0) {
                return false;
            }
        }
        return true;
    }

    private void equal(Known object) {
        if (binding.value("IncludeEqual").equals(Optional.of(Known.TRUE))) {
            emit(object, "==");
        }
    }

    private void emit(Known object, String side) {
        List<PsHashtable.Entry> entries = new ArrayList<>();
        for (Keys.Key key : keys) {
            entries.add(new PsHashtable.Entry(key.name().isEmpty() ? "InputObject" : key.name(), Keys.value(run, key, object)));
        }
        entries.add(new PsHashtable.Entry("SideIndicator", new Known(side)));
        output.add(new Known(new PsHashtable(PsHashtable.Kind.OBJECT, entries)));
    }
}
