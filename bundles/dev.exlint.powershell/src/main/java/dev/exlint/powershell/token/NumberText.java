package dev.exlint.powershell.token;

import java.math.BigDecimal;

/**
 * Writes numbers as .NET does without a culture.
 *
 * <p>The trap: .NET changes to exponents from 1E+15 and below 1E-05, Java elsewhere, and a Decimal keeps its trailing zeros.
 */
public final class NumberText {

    private static final int FIRST_LARGE_EXPONENT = 15;
    private static final int LAST_SMALL_EXPONENT = -5;

    private NumberText() {
    }

    /**
     * Writes a number.
     *
     * @param number the number
     * @return its text without a culture
     */
    public static String of(NumberValue number) {
        return switch (number.type()) {
            case Double -> ofDouble(number.value().doubleValue());
            case Decimal -> ((BigDecimal) number.value()).toPlainString();
            case Int32, Int64, BigInteger, Byte, SByte, Int16, UInt16, UInt32, UInt64 -> number.value().toString();
        };
    }

    private static String ofDouble(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = exact.precision() - exact.scale() - 1;
        if (exponent < FIRST_LARGE_EXPONENT && exponent >= LAST_SMALL_EXPONENT) {
            return exact.toPlainString();
        }
        return withExponent(exact, exponent);
    }

    private static String withExponent(BigDecimal exact, int exponent) {
        String digits = exact.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        String sign = exact.signum() < 0 ? "-" : "";
        String power = Integer.toString(Math.abs(exponent));
        String padded = power.length() == 1 ? "0" + power : power;
        return sign + mantissa + (exponent < 0 ? "E-" : "E+") + padded;
    }
}
