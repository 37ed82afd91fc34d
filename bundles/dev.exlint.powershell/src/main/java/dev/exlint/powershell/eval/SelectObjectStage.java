package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Select-Object: some of the objects, some of their properties, or what one property holds.
 */
final class SelectObjectStage extends Stage.Collecting {

    private static final Unknown UNMODELLED = new Unknown(UnknownReason.COMMAND_OUTPUT, "Select-Object");

    private final Binding binding;

    SelectObjectStage(Evaluation run, String buffer, Binding binding) {
        super(run, buffer);
        this.binding = binding;
    }

    @Override
    void start() {
        // without input there is nothing to select
    }

    @Override
    void finish(Output input) {
        if (input.unknown().isPresent()) {
            feed(input);
            return;
        }
        Output selected = null;
        for (List<Value> objects : input.alternatives()) {
            Output each = select(objects);
            selected = selected == null ? each : selected.join(each);
        }
        feed(selected == null ? Output.NONE : selected);
    }

    private Output select(List<Value> objects) {
        for (String unmodelled : List.of("Index", "ExcludeProperty")) {
            if (binding.parameter(unmodelled).isPresent()) {
                return Output.unknown(UNMODELLED);
            }
        }
        Optional<List<Value>> some = some(objects);
        if (some.isEmpty() || binding.open().isPresent()) {
            return Output.unknown(UNMODELLED);
        }
        Output result = Output.NONE;
        for (Value object : some.get()) {
            result = result.plus(shape(object));
        }
        return binding.parameter("Unique").isPresent() ? unique(result) : result;
    }

    private Optional<List<Value>> some(List<Value> objects) {
        Optional<Integer> first = count("First");
        Optional<Integer> last = count("Last");
        Optional<Integer> skip = count("Skip");
        boolean unknown = binding.parameter("First").isPresent() && first.isEmpty() || binding.parameter("Last").isPresent()
                && last.isEmpty() || binding.parameter("Skip").isPresent() && skip.isEmpty() || first.isPresent() && last.isPresent()
                || last.isPresent() && skip.isPresent();
        if (unknown) {
            return Optional.empty();
        }
        int from = Math.min(objects.size(), Math.max(0, skip.orElse(0)));
        int to = first.isPresent() ? Math.min(objects.size(), from + Math.max(0, first.get())) : objects.size();
        if (last.isPresent()) {
            from = Math.max(0, objects.size() - Math.max(0, last.get()));
        }
        return Optional.of(objects.subList(from, to));
    }

    private Optional<Integer> count(String parameter) {
        return binding.value(parameter).filter(Known.class::isInstance).map(each -> ((Known) each).content())
                .filter(Integer.class::isInstance).map(Integer.class::cast);
    }

    private Output shape(Value object) {
        Optional<Value> expand = binding.value("ExpandProperty");
        if (expand.isPresent()) {
            return Enumerating.output(Members.read(run, object, expand.get(), false));
        }
        Optional<Value> properties = binding.value("Property");
        return properties.isEmpty() ? Output.of(List.of(object)) : Output.of(List.of(withProperties(object, properties.get())));
    }

    private Value withProperties(Value object, Value properties) {
        Optional<List<Value>> names = Enumerating.rounds(properties);
        if (names.isEmpty() || !(object instanceof Known known)) {
            return UNMODELLED;
        }
        List<PsHashtable.Entry> entries = new ArrayList<>();
        for (Value name : names.get()) {
            if (!(name instanceof Known each) || !(each.content() instanceof String text) || text.contains("*")) {
                return UNMODELLED;
            }
            entries.add(new PsHashtable.Entry(text, Members.property(known, text)));
        }
        return new Known(new PsHashtable(PsHashtable.Kind.OBJECT, entries));
    }

    private static Output unique(Output output) {
        if (output.objects().isEmpty()) {
            return Output.unknown(UNMODELLED);
        }
        List<Value> unique = new ArrayList<>();
        for (Value value : output.objects().get()) {
            boolean text = value instanceof Known known && !(known.content() instanceof PsArray);
            if (!text) {
                return Output.unknown(UNMODELLED);
            }
            if (!unique.contains(value)) {
                unique.add(value);
            }
        }
        return Output.of(unique);
    }
}
