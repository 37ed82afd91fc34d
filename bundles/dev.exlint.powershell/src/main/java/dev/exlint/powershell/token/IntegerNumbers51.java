package dev.exlint.powershell.token;

import java.math.BigDecimal;
import java.math.BigInteger;

import dev.exlint.powershell.token.NumberReader.Format;
import dev.exlint.powershell.token.NumberReader.Literal;

/**
 * Integers as 5.1 reads them: the type that held the digits is the least the product gets.
 */
final class IntegerNumbers51 {
    private static final BigInteger DECIMAL_MAX = BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE);
    private static final int LONGEST_DOUBLE = 400;

    private IntegerNumbers51() {
    }

    static NumberValue read(Literal literal) {
        String digits = literal.text();
        long multiplier = literal.multiplier();
        if (literal.suffix() == NumberReader.DECIMAL) {
            return literal.format() == Format.HEX ? null : DecimalNumbers.read(literal);
        }
        boolean hex = literal.format() == Format.HEX;
        if (hex && (digits.charAt(0) == '-' || digits.charAt(0) == '+')) {
            multiplier = digits.charAt(0) == '-' ? -multiplier : multiplier;
            digits = digits.substring(1);
        }
        if (digits.isEmpty() || !hex && Digits.significant(digits) > LONGEST_DOUBLE) {
            return null;
        }
        BigInteger value = hex ? hex51(digits, literal.suffix() == NumberReader.LONG) : Digits.parse(digits);
        if (value == null) {
            return null;
        }
        BigInteger product = value.multiply(BigInteger.valueOf(multiplier));
        if (literal.suffix() == NumberReader.LONG) {
            return value.bitLength() < 64 ? NumberReader.fit(product, NumberReader.LONG) : null;
        }
        boolean wide = hex ? Digits.significant(digits) > 8 : value.bitLength() >= 32;
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
            return new NumberValue(NumberType.Double, NumberReader.toDouble(product));
        }
        double real = value.doubleValue();
        return Double.isInfinite(real) ? null : new NumberValue(NumberType.Double, real * multiplier);
    }

    /** Hex by the width that holds it: up to 8 digits an Int32 unless a suffix wants more, up to 16 an Int64; null beyond. */
    private static BigInteger hex51(String digits, boolean isLong) {
        if (Digits.significant(digits) > 16) {
            return null;
        }
        BigInteger value = Digits.bits(digits, 4);
        return BigInteger.valueOf(value.bitLength() <= 32 && !isLong ? value.intValue() : value.longValue());
    }
}
