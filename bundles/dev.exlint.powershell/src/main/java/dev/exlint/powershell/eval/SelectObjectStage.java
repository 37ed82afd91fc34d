package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.Value;

/**
 * Select-Object: some of the objects, some of their properties, or what one property holds.
 */
final class SelectObjectStage extends Reshaping {

    SelectObjectStage(Evaluation run, Binding binding) {
        super(run, binding, "Select-Object");
    }

    /** Whether commands before it don't go on once it has what it wants. */
    boolean stopsOthers() {
        return (has("First") || has("Index")) && !has("Wait") && !has("Last");
    }

    @Override
    Output ofUnknown(Output input) {
        return has("Property") || has("ExpandProperty") || has("Unique") ? unmodelled() : input;
    }

    @Override
    Output reshape(List<Value> objects) {
        Optional<List<Value>> some = some(objects);
        boolean unmodelled = has("ExcludeProperty") || has("SkipIndex") || has("CaseInsensitive")
                || has("Property") && has("ExpandProperty");
        if (some.isEmpty() || unmodelled || binding.open().isPresent()) {
            return unmodelled();
        }
        Output result = Output.NONE;
        for (Value object : some.get()) {
            result = result.plus(shape(object));
        }
        return isOn("Unique") ? unique(result) : result;
    }

    private Optional<List<Value>> some(List<Value> objects) {
        for (String parameter : List.of("First", "Last", "Skip", "SkipLast")) {
            if (has(parameter) && count(parameter).filter(each -> each >= 0).isEmpty()) {
                return Optional.empty();
            }
        }
        int size = objects.size();
        if (has("Index")) {
            return indexed(objects);
        }
        if (has("First") && has("Last") || has("SkipLast") && (has("First") || has("Last"))) {
            return Optional.empty();
        }
        int skip = count("Skip").orElse(0);
        int from = Math.min(size, skip);
        int to = Math.max(from, size - count("SkipLast").orElse(0));
        if (has("First")) {
            to = (int) Math.min(size, (long) from + count("First").orElse(0));
        } else if (has("Last")) {
            to = Math.max(0, size - skip);
            from = Math.max(0, to - count("Last").orElse(0));
        }
        return Optional.of(objects.subList(from, to));
    }

    /** In the order of the input. */
    private Optional<List<Value>> indexed(List<Value> objects) {
        Optional<List<Value>> places = Enumerating.rounds(binding.value("Index").orElse(Known.NULL));
        boolean known = places.isPresent() && places.get().stream().allMatch(each -> each instanceof Known known1
                && known1.content() instanceof Integer at && at >= 0);
        if (!known) {
            return Optional.empty();
        }
        List<Value> found = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            if (places.get().contains(new Known(i))) {
                found.add(objects.get(i));
            }
        }
        return Optional.of(found);
    }

    private Output shape(Value object) {
        Optional<Value> expand = binding.value("ExpandProperty");
        if (expand.isPresent()) {
            return expanded(object, expand.get());
        }
        Optional<Value> properties = binding.value("Property");
        return properties.isEmpty() ? Output.of(List.of(object)) : Output.of(List.of(withProperties(object, properties.get())));
    }

    /** What a property holds. One that is missing is an error, and one that is {@code $null} isn't told apart here. */
    private Output expanded(Value object, Value name) {
        Value value = name instanceof Known known && known.content() instanceof String text && text.matches("[^*?\\[]+")
                ? Members.read(run, object, name, false) : unknown();
        return value instanceof Known known && known.isNull() ? unmodelled() : Enumerating.output(value);
    }

    private Unknown unknown() {
        return unmodelled().unknown().orElseThrow();
    }

    private Value withProperties(Value object, Value properties) {
        Optional<List<Keys.Key>> keys = Keys.of(Optional.of(properties), false);
        if (keys.isEmpty() || !(object instanceof Known)) {
            return unknown();
        }
        List<PsHashtable.Entry> entries = new ArrayList<>();
        for (Keys.Key key : keys.get()) {
            if (key.name().isEmpty() || entries.stream().anyMatch(each -> each.key().equalsIgnoreCase(key.name()))) {
                return unknown();
            }
            entries.add(new PsHashtable.Entry(key.name(), Keys.value(run, key, object)));
        }
        return new Known(new PsHashtable(PsHashtable.Kind.OBJECT, entries));
    }

    private Output unique(Output output) {
        if (output.objects().isEmpty()) {
            return unmodelled();
        }
        List<Value> unique = new ArrayList<>();
        for (Value value : output.objects().get()) {
            boolean comparable = value instanceof Known known && (known.content() instanceof String || known.content() instanceof Integer)
                    && (unique.isEmpty() || ((Known) unique.get(0)).content().getClass() == known.content().getClass());
            if (!comparable) {
                return unmodelled();
            }
            if (!unique.contains(value)) {
                unique.add(value);
            }
        }
        return Output.of(unique);
    }
}
