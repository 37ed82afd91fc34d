package dev.exlint.powershell.token;

import java.math.BigDecimal;
import java.math.BigInteger;

import dev.exlint.powershell.token.NumberReader.Format;
import dev.exlint.powershell.token.NumberReader.Literal;

/**
 * Integers as 7 reads them: hex and binary are two's complement by their width, a multiplier applies before the fit.
 */
final class IntegerNumbers {
    private static final BigInteger DECIMAL_MAX = BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE);
    private static final BigInteger DOUBLE_MAX = new BigDecimal(Double.MAX_VALUE).toBigInteger();
    private static final int LONGEST_DOUBLE = 400;

    private IntegerNumbers() {
    }

    static NumberValue read(Literal literal) {
        long multiplier = literal.multiplier();
        int suffix = literal.suffix();
        String digits = literal.text();
        BigInteger value;
        if (literal.format() == Format.DECIMAL) {
            if (suffix != NumberReader.BIG_INTEGER && Digits.significant(digits) > LONGEST_DOUBLE) {
                return null;
            }
            value = Digits.parse(digits);
        } else {
            if (digits.charAt(0) == '-' || digits.charAt(0) == '+') {
                multiplier = digits.charAt(0) == '-' ? -multiplier : multiplier;
                digits = digits.substring(1);
            }
            if (digits.isEmpty()) {
                return null;
            }
            boolean unsigned = (suffix & NumberReader.UNSIGNED) != 0;
            int width = literal.format() == Format.HEX ? 16 : 64;
            if (literal.format() == Format.HEX) {
                digits = unsigned ? digits : withoutPadding(digits, suffix);
                if (suffix != NumberReader.BIG_INTEGER && Digits.significant(digits) > LONGEST_DOUBLE) {
                    return null;
                }
                value = hex(digits);
            } else {
                if (suffix != NumberReader.BIG_INTEGER && Digits.significant(digits) > LONGEST_DOUBLE) {
                    return null;
                }
                value = binary(digits, unsigned);
            }
            if (digits.length() == width && (suffix == 0 || suffix == NumberReader.UNSIGNED)) {
                suffix |= NumberReader.LONG;
            }
        }
        value = value.multiply(BigInteger.valueOf(multiplier));
        return suffix == 0 ? narrowest(value, literal.format() == Format.DECIMAL) : NumberReader.fit(value, suffix);
    }

    /** The scanner puts a zero before hex digits so that they read unsigned; a full width takes it away again. */
    private static String withoutPadding(String digits, int suffix) {
        int expected = switch (suffix) {
            case NumberReader.SIGNED_BYTE -> 2;
            case NumberReader.SHORT -> 4;
            case NumberReader.LONG -> 16;
            default -> digits.length() < 16 ? 8 : 16;
        };
        return digits.length() == expected + 1 ? digits.substring(1) : digits;
    }

    private static BigInteger hex(String digits) {
        BigInteger value = Digits.bits(digits, 4);
        return Character.digit(digits.charAt(0), 16) >= 8 ? value.subtract(BigInteger.ONE.shiftLeft(4 * digits.length())) : value;
    }

    private static BigInteger binary(String digits, boolean unsigned) {
        BigInteger value = Digits.bits(digits, 1);
        int width = digits.length();
        boolean hasSign = width == 8 || width == 16 || width == 32 || width == 64 || width == 96 || width >= 128 && width % 8 == 0;
        return !unsigned && hasSign && digits.charAt(0) == '1' ? value.subtract(BigInteger.ONE.shiftLeft(width)) : value;
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
        return value.abs().compareTo(DOUBLE_MAX) <= 0 ? new NumberValue(NumberType.Double, NumberReader.toDouble(value)) : null;
    }
}
