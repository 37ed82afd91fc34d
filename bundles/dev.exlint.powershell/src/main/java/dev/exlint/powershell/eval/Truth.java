package dev.exlint.powershell.eval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * What a value is as a condition.
 */
final class Truth {

    private Truth() {
    }

    /** The truth value; empty if it isn't known. */
    static Optional<Boolean> of(Value value) {
        if (value instanceof OneOf oneOf) {
            List<Optional<Boolean>> all = oneOf.alternatives().stream().map(Truth::of).distinct().toList();
            return all.size() == 1 ? all.get(0) : Optional.empty();
        }
        if (!(value instanceof Known known)) {
            return Optional.empty();
        }
        if (known.content() instanceof PsArray array) {
            return switch (array.elements().size()) {
                case 0 -> Optional.of(false);
                case 1 -> array.elements().get(0) instanceof Known only && only.content() instanceof PsArray inner
                        ? Optional.of(!inner.elements().isEmpty()) : of(array.elements().get(0));
                default -> Optional.of(true);
            };
        }
        return known.content() instanceof Duration ? Optional.empty() : Optional.of(scalar(known));
    }

    private static boolean scalar(Known known) {
        Object content = known.content();
        if (content instanceof Boolean truth) {
            return truth;
        }
        if (content instanceof String text) {
            return !text.isEmpty();
        }
        if (content instanceof BigDecimal || content instanceof BigInteger) {
            return new BigDecimal(content.toString()).signum() != 0;
        }
        if (content instanceof Number number) {
            return number.doubleValue() != 0;
        }
        if (content instanceof EnumValue value) {
            return value.flags() != 0;
        }
        return content instanceof LocalComputer || !known.isNull();
    }

    /** The value as a known truth value, or unknown for its reason. */
    static Value value(Value value) {
        Optional<Boolean> truth = of(value);
        return truth.isPresent() ? Known.of(truth.get()) : unknown(value);
    }

    static Value unknown(Value value) {
        return value instanceof Unknown unknown ? unknown : new Unknown(UnknownReason.BRANCHES, "");
    }
}
