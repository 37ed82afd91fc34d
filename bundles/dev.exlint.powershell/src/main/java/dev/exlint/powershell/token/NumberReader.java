package dev.exlint.powershell.token;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

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
    private static final BigInteger DOUBLE_MAX = new BigDecimal(Double.MAX_VALUE).toBigInteger();
    private static final int DECIMAL_SCALE_MAX = 28;
    private static final int LONGEST_DOUBLE = 400;
    private static final int DIVIDE_ABOVE = 1000;

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
        return seven ? integer(literal) : integer51(literal);
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
            return decimal(literal);
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

    private static NumberValue decimal(Literal literal) {
        BigDecimal value = roundToDecimal(bounded(literal.text()));
        if (value == null) {
            return null;
        }
        BigDecimal product = roundToDecimal(value.multiply(BigDecimal.valueOf(literal.multiplier())));
        return product == null ? null : new NumberValue(NumberType.Decimal, product);
    }

    /** Reads a decimal number without giving an absurd exponent the room to become digits. */
    private static BigDecimal bounded(String text) {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        BigDecimal mantissa = mantissa(exponent < 0 ? text : text.substring(0, exponent));
        if (exponent < 0) {
            return mantissa;
        }
        if (mantissa.signum() == 0) {
            return BigDecimal.ZERO;
        }
        boolean negative = text.charAt(exponent + 1) == '-';
        int first = exponent + (Characters.isDigit(text.charAt(exponent + 1)) ? 1 : 2);
        while (first < text.length() - 1 && text.charAt(first) == '0') {
            first++;
        }
        int size = text.length() - first > 8 ? 99_999_999 : Integer.parseInt(text.substring(first));
        long shift = negative ? -(long) size : size;
        long magnitude = (long) mantissa.precision() - mantissa.scale() + shift;
        if (magnitude > 30) {
            return null;
        }
        return magnitude < -DECIMAL_SCALE_MAX - 2 ? BigDecimal.ZERO.setScale(DECIMAL_SCALE_MAX) : mantissa.scaleByPowerOfTen((int) shift);
    }

    /** Reads digits with a point; of a long fraction only as much as can still decide the rounding. */
    private static BigDecimal mantissa(String digits) {
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        if (whole > LONGEST_DOUBLE && significant(digits.substring(0, whole)) > LONGEST_DOUBLE) {
            return BigDecimal.TEN.pow(LONGEST_DOUBLE);
        }
        int kept = Math.min(digits.length(), whole + LONGEST_DOUBLE);
        String rest = digits.substring(kept);
        boolean exact = rest.isEmpty() || rest.chars().allMatch(c -> c == '0');
        String start = digits.substring(Math.max(0, whole - LONGEST_DOUBLE), kept);
        String sign = whole > LONGEST_DOUBLE && digits.charAt(0) == '-' ? "-" : "";
        return new BigDecimal(sign + start + (exact ? "" : "1"));
    }

    /** Rounds to what a .NET decimal holds: 96 bits, scale up to 28, half to even; null if it is too large. */
    private static BigDecimal roundToDecimal(BigDecimal exact) {
        if (exact == null) {
            return null;
        }
        if (exact.scale() < 0) {
            return exact.unscaledValue().bitLength() + 3L * -exact.scale() > 110 ? null : roundToDecimal(exact.setScale(0));
        }
        int scale = Math.min(exact.scale(), DECIMAL_SCALE_MAX);
        int excess = exact.precision() - exact.scale() + scale - 29;
        if (excess > 0) {
            scale = Math.max(0, scale - excess);
        }
        BigDecimal rounded = exact.setScale(scale, RoundingMode.HALF_EVEN);
        while (rounded.unscaledValue().abs().compareTo(DECIMAL_MAX) > 0) {
            if (scale == 0) {
                return null;
            }
            scale--;
            rounded = exact.setScale(scale, RoundingMode.HALF_EVEN);
        }
        return rounded;
    }

    private static NumberValue integer(Literal literal) {
        long multiplier = literal.multiplier();
        int suffix = literal.suffix();
        String digits = literal.text();
        BigInteger value;
        if (literal.format() == Format.DECIMAL) {
            if (suffix != BIG_INTEGER && significant(digits) > LONGEST_DOUBLE) {
                return null;
            }
            value = parse(digits);
        } else {
            if (digits.charAt(0) == '-' || digits.charAt(0) == '+') {
                multiplier = digits.charAt(0) == '-' ? -multiplier : multiplier;
                digits = digits.substring(1);
            }
            if (digits.isEmpty()) {
                return null;
            }
            boolean unsigned = (suffix & UNSIGNED) != 0;
            int width = literal.format() == Format.HEX ? 16 : 64;
            if (literal.format() == Format.HEX) {
                digits = unsigned ? digits : withoutPadding(digits, suffix);
                if (suffix != BIG_INTEGER && significant(digits) > LONGEST_DOUBLE) {
                    return null;
                }
                value = hex(digits);
            } else {
                if (suffix != BIG_INTEGER && significant(digits) > LONGEST_DOUBLE) {
                    return null;
                }
                value = binary(digits, unsigned);
            }
            if (digits.length() == width && (suffix == 0 || suffix == UNSIGNED)) {
                suffix |= LONG;
            }
        }
        value = value.multiply(BigInteger.valueOf(multiplier));
        return suffix == 0 ? narrowest(value, literal.format() == Format.DECIMAL) : fit(value, suffix);
    }

    /** The scanner puts a zero before hex digits so that they read unsigned; a full width takes it away again. */
    private static String withoutPadding(String digits, int suffix) {
        int expected = switch (suffix) {
            case SIGNED_BYTE -> 2;
            case SHORT -> 4;
            case LONG -> 16;
            default -> digits.length() < 16 ? 8 : 16;
        };
        return digits.length() == expected + 1 ? digits.substring(1) : digits;
    }

    private static BigInteger hex(String digits) {
        BigInteger value = bits(digits, 4);
        return Character.digit(digits.charAt(0), 16) >= 8 ? value.subtract(BigInteger.ONE.shiftLeft(4 * digits.length())) : value;
    }

    private static BigInteger binary(String digits, boolean unsigned) {
        BigInteger value = bits(digits, 1);
        int width = digits.length();
        boolean hasSign = width == 8 || width == 16 || width == 32 || width == 64 || width == 96 || width >= 128 && width % 8 == 0;
        return !unsigned && hasSign && digits.charAt(0) == '1' ? value.subtract(BigInteger.ONE.shiftLeft(width)) : value;
    }

    /** Puts digits of some bits each together, in time linear to their number. */
    private static BigInteger bits(String digits, int bitsPerDigit) {
        int perByte = Byte.SIZE / bitsPerDigit;
        byte[] magnitude = new byte[(digits.length() + perByte - 1) / perByte];
        for (int i = 0; i < digits.length(); i++) {
            int fromEnd = digits.length() - 1 - i;
            int shift = fromEnd % perByte * bitsPerDigit;
            magnitude[magnitude.length - 1 - fromEnd / perByte] |= (byte) (Character.digit(digits.charAt(i), 16) << shift);
        }
        return new BigInteger(1, magnitude);
    }

    private static NumberValue narrowest(BigInteger value, boolean mayBeDecimal) {
        if (value.bitLength() < 32) {
            return NumberValue.of(value.intValue());
        }
        if (value.bitLength() < 64) {
            return new NumberValue(NumberType.Int64, value.longValue());
        }
        if (!mayBeDecimal) {
            return null;
        }
        if (value.abs().compareTo(DECIMAL_MAX) <= 0) {
            return new NumberValue(NumberType.Decimal, new BigDecimal(value));
        }
        return value.abs().compareTo(DOUBLE_MAX) <= 0 ? new NumberValue(NumberType.Double, toDouble(value)) : null;
    }

    /** As the engine converts: digits beyond 53 bits are cut, not rounded (recorded; .NET documents nothing). */
    private static double toDouble(BigInteger value) {
        BigInteger magnitude = value.abs();
        int excess = magnitude.bitLength() - 53;
        double result = Math.scalb((double) magnitude.shiftRight(excess).longValue(), excess);
        return value.signum() < 0 ? -result : result;
    }

    private static NumberValue fit(BigInteger value, int suffix) {
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

    /** Integers as 5.1 reads them: the type that held the digits is the least the product gets. */
    private static NumberValue integer51(Literal literal) {
        String digits = literal.text();
        long multiplier = literal.multiplier();
        if (literal.suffix() == DECIMAL) {
            return literal.format() == Format.HEX ? null : decimal(literal);
        }
        boolean hex = literal.format() == Format.HEX;
        if (hex && (digits.charAt(0) == '-' || digits.charAt(0) == '+')) {
            multiplier = digits.charAt(0) == '-' ? -multiplier : multiplier;
            digits = digits.substring(1);
        }
        if (digits.isEmpty() || !hex && significant(digits) > LONGEST_DOUBLE) {
            return null;
        }
        BigInteger value = hex ? hex51(digits, literal.suffix() == LONG) : parse(digits);
        if (value == null) {
            return null;
        }
        BigInteger product = value.multiply(BigInteger.valueOf(multiplier));
        if (literal.suffix() == LONG) {
            return value.bitLength() < 64 ? fit(product, LONG) : null;
        }
        boolean wide = hex ? significant(digits) > 8 : value.bitLength() >= 32;
        if (!wide && product.bitLength() < 32) {
            return NumberValue.of(product.intValue());
        }
        if (value.bitLength() < 64 && product.bitLength() < 64) {
            return new NumberValue(NumberType.Int64, product.longValue());
        }
        if (value.abs().compareTo(DECIMAL_MAX) <= 0 && product.abs().compareTo(DECIMAL_MAX) <= 0) {
            return new NumberValue(NumberType.Decimal, new BigDecimal(product));
        }
        if (value.abs().compareTo(DECIMAL_MAX) <= 0) {
            return new NumberValue(NumberType.Double, toDouble(product));
        }
        double real = value.doubleValue();
        return Double.isInfinite(real) ? null : new NumberValue(NumberType.Double, real * multiplier);
    }

    /** Hex by the width that holds it: up to 8 digits an Int32 unless a suffix wants more, up to 16 an Int64; null beyond. */
    private static BigInteger hex51(String digits, boolean isLong) {
        if (significant(digits) > 16) {
            return null;
        }
        BigInteger value = bits(digits, 4);
        return BigInteger.valueOf(value.bitLength() <= 32 && !isLong ? value.intValue() : value.longValue());
    }

    /** How many digits count. */
    private static int significant(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && "+-0".indexOf(digits.charAt(first)) >= 0) {
            first++;
        }
        return digits.length() - first;
    }

    /** Parses decimal digits in less than quadratic time. */
    private static BigInteger parse(String digits) {
        boolean negative = digits.charAt(0) == '-';
        String plain = negative || digits.charAt(0) == '+' ? digits.substring(1) : digits;
        BigInteger value = parse(plain, 0, plain.length());
        return negative ? value.negate() : value;
    }

    private static BigInteger parse(String digits, int from, int to) {
        int length = to - from;
        if (length <= DIVIDE_ABOVE) {
            return new BigInteger(digits.substring(from, to));
        }
        int middle = from + length / 2;
        return parse(digits, from, middle).multiply(BigInteger.TEN.pow(to - middle)).add(parse(digits, middle, to));
    }
}
