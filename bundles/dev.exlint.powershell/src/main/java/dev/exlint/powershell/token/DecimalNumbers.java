package dev.exlint.powershell.token;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import dev.exlint.powershell.token.NumberReader.Literal;

/**
 * Reads literals with the suffix {@code d} as .NET decimals: 96 bits, up to 28 digits behind the point, half to even.
 */
final class DecimalNumbers {
    private static final BigInteger DECIMAL_MAX = BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE);
    private static final int SCALE_MAX = 28;
    /** More digits than any double has before or behind the point. */
    private static final int LONGEST = 400;

    private DecimalNumbers() {
    }

    static NumberValue read(Literal literal) {
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
        boolean negative = text.charAt(exponent + 1) == '-';
        int first = exponent + (Characters.isDigit(text.charAt(exponent + 1)) ? 1 : 2);
        while (first < text.length() - 1 && text.charAt(first) == '0') {
            first++;
        }
        int size = text.length() - first > 8 ? 99_999_999 : Integer.parseInt(text.substring(first));
        long shift = negative ? -(long) size : size;
        if (mantissa.signum() == 0) {
            return BigDecimal.ZERO.setScale((int) Math.max(0, Math.min(SCALE_MAX, mantissa.scale() - shift)));
        }
        long magnitude = (long) mantissa.precision() - mantissa.scale() + shift;
        if (magnitude > 30) {
            return null;
        }
        return magnitude < -SCALE_MAX - 2 ? BigDecimal.ZERO.setScale(SCALE_MAX) : mantissa.scaleByPowerOfTen((int) shift);
    }

    /** Reads digits with a point; of a long fraction only as much as can still decide the rounding. */
    private static BigDecimal mantissa(String digits) {
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        if (whole > LONGEST && Digits.significant(digits.substring(0, whole)) > LONGEST) {
            return BigDecimal.TEN.pow(LONGEST);
        }
        int kept = Math.min(digits.length(), whole + LONGEST);
        String rest = digits.substring(kept);
        boolean exact = rest.isEmpty() || rest.chars().allMatch(c -> c == '0');
        String start = digits.substring(Math.max(0, whole - LONGEST), kept);
        String sign = whole > LONGEST && digits.charAt(0) == '-' ? "-" : "";
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
        int scale = Math.min(exact.scale(), SCALE_MAX);
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
}
