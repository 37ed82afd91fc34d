package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Measure-Object over objects or numbers.
 */
final class MeasureObjectStage extends Reshaping {

    MeasureObjectStage(Evaluation run, Binding binding) {
        super(run, binding, "Measure-Object");
    }

    @Override
    Output reshape(List<Value> objects) {
        boolean texts = has("Line") || has("Word") || has("Character") || has("IgnoreWhiteSpace") || has("StandardDeviation")
                || has("AllStats");
        boolean unknown = objects.stream().anyMatch(Unknown.class::isInstance);
        if (texts || unknown || binding.open().isPresent()) {
            return unmodelled();
        }
        List<Value> measured = objects.stream().filter(each -> !(each instanceof Known known && known.isNull())).toList();
        Optional<Value> property = binding.value("Property");
        List<Number> numbers = new ArrayList<>();
        for (Value each : measured) {
            Value value = property.isPresent() ? Members.read(run, each, property.get(), false) : each;
            if (value instanceof Known known && known.content() instanceof Number number) {
                numbers.add(number);
            } else if (property.isPresent()) {
                return unmodelled();
            }
        }
        boolean calculates = numbers.size() == measured.size();
        List<PsHashtable.Entry> entries = new ArrayList<>(List.of(new PsHashtable.Entry("Count", new Known(measured.size()))));
        entries.add(entry("Sum", calculates, numbers, numbers.stream().mapToDouble(Number::doubleValue).sum()));
        entries.add(entry("Average", calculates, numbers, numbers.stream().mapToDouble(Number::doubleValue).average().orElse(0)));
        entries.add(entry("Maximum", calculates, numbers, numbers.stream().mapToDouble(Number::doubleValue).max().orElse(0)));
        entries.add(entry("Minimum", calculates, numbers, numbers.stream().mapToDouble(Number::doubleValue).min().orElse(0)));
        return Output.of(List.of(new Known(new PlainObject("Microsoft.PowerShell.Commands.GenericMeasureInfo", entries))));
    }

    /** A figure that wasn't asked for is {@code $null}; of no objects at all there may be no figure. */
    private PsHashtable.Entry entry(String name, boolean calculates, List<Number> numbers, double value) {
        return new PsHashtable.Entry(name, !isOn(name) ? Known.NULL : calculates && !numbers.isEmpty() ? new Known(value)
                : new Unknown(UnknownReason.COMMAND_OUTPUT, "Measure-Object"));
    }
}
