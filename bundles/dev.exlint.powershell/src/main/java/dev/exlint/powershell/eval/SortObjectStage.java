package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Value;

/**
 * Sort-Object, where the order of the values is beyond doubt.
 *
 * <p>The trap: objects with equal keys keep their order, in 5.1 only in short lists.
 */
final class SortObjectStage extends Reshaping {

    /** Windows PowerShell sorts lists up to this length by insertion, which is stable. */
    private static final int STABLE = 16;

    private record Keyed(List<Known> keys, Value object) {
    }

    /** A key that can't be told or compared. */
    private static final class Doubt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Doubt() {
            super("no order", null, false, false);
        }
    }

    SortObjectStage(Evaluation run, Binding binding) {
        super(run, binding, "Sort-Object");
    }

    @Override
    Output ofUnknown(Output input) {
        return input;
    }

    @Override
    Output reshape(List<Value> objects) {
        if (objects.size() < 2 && !has("Top") && !has("Bottom")) {
            return Output.of(objects);
        }
        boolean unmodelled = binding.open().isPresent() || has("Culture") || has("CaseSensitive") || has("Top") || has("Bottom");
        Optional<List<Keys.Key>> keys = Keys.of(binding.value("Property"), isOn("Descending"));
        if (unmodelled || keys.isEmpty()) {
            return unmodelled();
        }
        try {
            return Output.of(sorted(objects, keys.get()));
        } catch (Doubt e) {
            return unmodelled();
        }
    }

    private List<Value> sorted(List<Value> objects, List<Keys.Key> keys) {
        List<Keyed> keyed = new ArrayList<>();
        for (Value object : objects) {
            List<Known> values = new ArrayList<>();
            for (Keys.Key key : keys) {
                Value value = Keys.value(run, key, object);
                if (!(value instanceof Known known) || known.isNull()) {
                    throw new Doubt();
                }
                values.add(known);
            }
            insert(keyed, new Keyed(values, object), keys);
        }
        List<Value> sorted = new ArrayList<>();
        for (int i = 0; i < keyed.size(); i++) {
            boolean tie = i > 0 && compare(keyed.get(i - 1), keyed.get(i), keys) == 0;
            boolean swapped = isUnordered() || objects.size() > STABLE && !run.isPowerShell7();
            if (tie && swapped && !keyed.get(i - 1).object().equals(keyed.get(i).object())) {
                throw new Doubt();
            }
            if (!tie || !isOn("Unique")) {
                sorted.add(keyed.get(i).object());
            }
        }
        return sorted;
    }

    /** Behind everything that isn't greater, found by halving. */
    private static void insert(List<Keyed> sorted, Keyed next, List<Keys.Key> keys) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(sorted.get(middle), next, keys) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        sorted.add(low, next);
    }

    private static int compare(Keyed first, Keyed second, List<Keys.Key> keys) {
        for (int i = 0; i < keys.size(); i++) {
            OptionalInt order = Ordering.compare(first.keys().get(i), second.keys().get(i));
            if (order.isEmpty()) {
                throw new Doubt();
            }
            if (order.getAsInt() != 0) {
                return keys.get(i).descending() ? -order.getAsInt() : order.getAsInt();
            }
        }
        return 0;
    }
}
