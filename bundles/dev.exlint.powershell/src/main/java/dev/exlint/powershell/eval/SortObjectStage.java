package dev.exlint.powershell.eval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Sort-Object by one property, where the order of its values is beyond doubt: numbers, dates, texts of letters and digits.
 */
final class SortObjectStage extends Stage.Collecting {

    private static final Unknown UNMODELLED = new Unknown(UnknownReason.COMMAND_OUTPUT, "Sort-Object");

    private final Binding binding;

    SortObjectStage(Evaluation run, String buffer, Binding binding) {
        super(run, buffer);
        this.binding = binding;
    }

    @Override
    void start() {
        // without input there is nothing to sort
    }

    @Override
    void finish(Output input) {
        if (input.unknown().isPresent()) {
            feed(input);
            return;
        }
        Output sorted = null;
        for (List<Value> objects : input.alternatives()) {
            Output each = sort(objects).map(Output::of).orElse(Output.unknown(UNMODELLED));
            sorted = sorted == null ? each : sorted.join(each);
        }
        feed(sorted == null ? Output.NONE : sorted);
    }

    private record Keyed(Object key, Value object) {
    }

    private Optional<List<Value>> sort(List<Value> objects) {
        if (objects.size() < 2 && binding.parameter("Unique").isEmpty()) {
            return Optional.of(objects);
        }
        if (binding.open().isPresent() || binding.parameter("Unique").isPresent() || binding.parameter("Culture").isPresent()) {
            return Optional.empty();
        }
        List<Keyed> keyed = new ArrayList<>();
        for (Value object : objects) {
            Value key = key(object);
            if (!(key instanceof Known known) || !isPlain(known.content())) {
                return Optional.empty();
            }
            Object content = known.content() instanceof String text ? text.toLowerCase(Locale.ROOT) : known.content();
            keyed.add(new Keyed(content, object));
        }
        Class<?> type = keyed.get(0).key().getClass();
        if (!keyed.stream().allMatch(each -> each.key().getClass() == type)) {
            return Optional.empty();
        }
        Comparator<Keyed> order = (a, b) -> compare(a.key(), b.key());
        keyed.sort(binding.value("Descending").equals(Optional.of(Known.TRUE)) ? order.reversed() : order);
        return Optional.of(keyed.stream().map(Keyed::object).toList());
    }

    private Value key(Value object) {
        Optional<Value> property = binding.value("Property");
        return property.isEmpty() ? object : Members.read(run, object, property.get(), false);
    }

    private static boolean isPlain(Object content) {
        return content instanceof Integer || content instanceof Instant || content instanceof Boolean
                || content instanceof String text && text.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    private static int compare(Object first, Object second) {
        if (first instanceof Integer a && second instanceof Integer b) {
            return a.compareTo(b);
        }
        if (first instanceof Instant a && second instanceof Instant b) {
            return a.compareTo(b);
        }
        if (first instanceof Boolean a && second instanceof Boolean b) {
            return a.compareTo(b);
        }
        return first.toString().compareTo(second.toString());
    }
}
