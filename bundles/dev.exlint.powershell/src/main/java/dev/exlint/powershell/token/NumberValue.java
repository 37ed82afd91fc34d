package dev.exlint.powershell.token;

/**
 * The value of a number with the .NET type the engine gives it.
 *
 * <p>Java has no unsigned types: {@code value} is an {@link Integer} for types up to 32 signed bits, a {@link Long} for Int64 and UInt32,
 * a {@link java.math.BigInteger} for UInt64 and BigInteger, a {@link java.math.BigDecimal} for Decimal, a {@link Double} for Double.
 *
 * @param type the .NET type
 * @param value the value
 */
public record NumberValue(NumberType type, Number value) {

    /**
     * Makes an Int32.
     *
     * @param value its value
     * @return the number
     */
    public static NumberValue of(int value) {
        return new NumberValue(NumberType.Int32, value);
    }
}
