package dev.exlint.powershell.token;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Computes the value of a number literal and the .NET type it gets, in the rules of the dialect.
 *
 * <p>Hex and binary are two's complement by their width; integers take the first type that fits; a multiplier applies before the fit.
 * 5.1 differs: it fits before it multiplies, and knows no infinity. Facts as read in the engine's sources, 6.0 for 5.1 and 7.6.
 */
final class NumberReader {
    static final int UNSIGNED = 0x1;
    static final int SIGNED_BYTE = 0x2;
    static final int SHORT = 0x4;
    static final int LONG = 0x8;
    static final int DECIMAL = 0x10;
    static final int BIG_INTEGER = 0x20;

    private static final BigInteger DECIMAL_MAX = BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE);

    private NumberReader() {
    }

    /** How the digits of a literal are written. */
    enum Format {
        DECIMAL, HEX, BINARY
    }

    /**
     * A literal taken apart.
     *
     * @param text sign and digits, without prefix and suffix; dashes are hyphens
     * @param format how the digits are written
     * @param suffix bits of the type suffix
     * @param real true with a point or an exponent
     * @param multiplier 1 or a power of 1024
     */
    record Literal(String text, Format format, int suffix, boolean real, long multiplier) {
    }

    /** The value, or null if it fits no type. */
    static NumberValue read(Literal literal, boolean seven) {
        if (!hasOnlyDigits(literal)) {
            return null;
        }
        if (literal.real()) {
            return real(literal, seven);
        }
        return seven ? IntegerNumbers.read(literal) : IntegerNumbers51.read(literal);
    }

    /** A sign may be followed by a digit of another script, or by a point alone: then it looked like a number but is none. */
    private static boolean hasOnlyDigits(Literal literal) {
        if (literal.format() != Format.DECIMAL) {
            return true;
        }
        String text = literal.text();
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'e' || c == 'E') {
                break;
            }
            any |= Characters.isDigit(c);
            if (c >= 128) {
                return false;
            }
        }
        return any;
    }

    private static NumberValue real(Literal literal, boolean seven) {
        if (literal.suffix() == DECIMAL) {
            return DecimalNumbers.read(literal);
        }
        double value = Double.parseDouble(literal.text());
        if (!seven && Double.isInfinite(value)) {
            return null;
        }
        if (literal.suffix() == 0) {
            return new NumberValue(NumberType.Double, value * literal.multiplier());
        }
        double scaled = seven ? value * literal.multiplier() : value;
        double rounded = Math.rint(scaled);
        if (Double.isInfinite(rounded) || Double.isNaN(rounded)) {
            return null;
        }
        BigInteger whole = new BigDecimal(rounded).toBigInteger();
        return fit(seven ? whole : whole.multiply(BigInteger.valueOf(literal.multiplier())), literal.suffix());
    }

    static NumberValue fit(BigInteger value, int suffix) {
        return switch (suffix) {
            case SIGNED_BYTE -> signed(value, 8, NumberType.SByte);
            case SIGNED_BYTE | UNSIGNED -> unsigned(value, 8, NumberType.Byte);
            case SHORT -> signed(value, 16, NumberType.Int16);
            case SHORT | UNSIGNED -> unsigned(value, 16, NumberType.UInt16);
            case LONG -> value.bitLength() < 64 ? new NumberValue(NumberType.Int64, value.longValue()) : null;
            case UNSIGNED -> {
                NumberValue narrow = unsigned(value, 32, NumberType.UInt32);
                yield narrow != null ? narrow : unsigned(value, 64, NumberType.UInt64);
            }
            case LONG | UNSIGNED -> unsigned(value, 64, NumberType.UInt64);
            case DECIMAL -> value.abs().compareTo(DECIMAL_MAX) <= 0
                    ? new NumberValue(NumberType.Decimal, new BigDecimal(value))
                    : null;
            case BIG_INTEGER -> new NumberValue(NumberType.BigInteger, value);
            default -> null;
        };
    }

    private static NumberValue signed(BigInteger value, int width, NumberType type) {
        return value.bitLength() < width ? new NumberValue(type, value.intValue()) : null;
    }

    private static NumberValue unsigned(BigInteger value, int width, NumberType type) {
        if (value.signum() < 0 || value.bitLength() > width) {
            return null;
        }
        return switch (width) {
            case 64 -> new NumberValue(type, value);
            case 32 -> new NumberValue(type, value.longValue());
            default -> new NumberValue(type, value.intValue());
        };
    }

    /** As the engine converts: digits beyond 53 bits are cut, not rounded (recorded; .NET documents nothing). */
    static double toDouble(BigInteger value) {
        BigInteger magnitude = value.abs();
        int excess = magnitude.bitLength() - 53;
        double result = Math.scalb((double) magnitude.shiftRight(excess).longValue(), excess);
        return value.signum() < 0 ? -result : result;
    }
}
