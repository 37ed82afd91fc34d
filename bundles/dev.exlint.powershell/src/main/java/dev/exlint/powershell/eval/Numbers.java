package dev.exlint.powershell.eval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/**
 * The engine's numbers: int, long, decimal and double, whichever is needed.
 */
final class Numbers {

    private static final MathContext DECIMAL = MathContext.DECIMAL128;

    private Numbers() {
    }

    /** Whether a text that {@link #parse} refuses may be a number all the same, as the engine reads suffixes, hexadecimals and the like. */
    static boolean mayBeNumber(String text) {
        String trimmed = text.strip();
        return trimmed.matches("(?i)[+-]?[0-9.,]+(e[+-]?[0-9]+)?(uy|us|ul|[uysnld])?([kmgtp]b)?|[+-]?(0x|#|&h|0b)[0-9a-f]+[a-z]{0,4}"
                + "|[+-]?infinity|nan|-?\u221E|\\(.*\\)");
    }

    /** The number that a text states, as the engine converts texts next to numbers; empty if it states none or that can't be told. */
    static Optional<Number> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return Optional.of(0);
        }
        try {
            if (trimmed.matches("[+-]?[0-9]{1,18}")) {
                return Optional.of(whole(new BigInteger(trimmed.startsWith("+") ? trimmed.substring(1) : trimmed)));
            }
            if (trimmed.matches("[+-]?[0-9]{0,15}\\.[0-9]{1,15}|[+-]?[0-9]{1,15}\\.?[0-9]{0,15}[eE][+-]?[0-9]{1,3}")) {
                return Optional.of(Double.valueOf(trimmed));
            }
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The smallest of int, long and double that holds a whole number. */
    static Number whole(BigInteger value) {
        if (value.bitLength() < 32) {
            return value.intValue();
        }
        return value.bitLength() < 64 ? (Number) value.longValue() : (Number) value.doubleValue();
    }

    static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof BigInteger;
    }

    static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    static boolean isFinite(Number number) {
        return !(number instanceof Double value) || !value.isNaN() && !value.isInfinite();
    }

    static int compare(Number first, Number second) {
        if (!isFinite(first) || !isFinite(second)) {
            return Double.compare(first.doubleValue(), second.doubleValue());
        }
        return exact(first).compareTo(exact(second));
    }

    /** The result of an operator; empty for what isn't modelled, such as a division by zero. */
    static Optional<Number> calculate(char operator, Number first, Number second) {
        if (first instanceof BigDecimal || second instanceof BigDecimal || !isFinite(first) || !isFinite(second)) {
            return Optional.empty();
        }
        if (isWhole(first) && isWhole(second)) {
            return whole(operator, new BigInteger(first.toString()), new BigInteger(second.toString()));
        }
        double a = first.doubleValue();
        double b = second.doubleValue();
        return switch (operator) {
            case '+' -> Optional.of(a + b);
            case '-' -> Optional.of(a - b);
            case '*' -> Optional.of(a * b);
            case '/' -> b == 0 ? Optional.empty() : Optional.of(a / b);
            default -> Optional.empty();
        };
    }

    private static Optional<Number> whole(char operator, BigInteger a, BigInteger b) {
        return switch (operator) {
            case '+' -> Optional.of(whole(a.add(b)));
            case '-' -> Optional.of(whole(a.subtract(b)));
            case '*' -> Optional.of(whole(a.multiply(b)));
            case '/' -> divide(a, b);
            case '%' -> b.signum() == 0 ? Optional.empty() : Optional.of(whole(a.remainder(b)));
            default -> Optional.empty();
        };
    }

    private static Optional<Number> divide(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            return Optional.empty();
        }
        BigInteger[] parts = a.divideAndRemainder(b);
        return Optional.of(parts[1].signum() == 0 ? whole(parts[0])
                : (Number) new BigDecimal(a).divide(new BigDecimal(b), DECIMAL).doubleValue());
    }
}
