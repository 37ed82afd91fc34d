package dev.exlint.powershell.token;

import java.math.BigInteger;

/**
 * Puts digits together, in less than quadratic time however many they are.
 */
final class Digits {
    private static final int DIVIDE_ABOVE = 1000;

    private Digits() {
    }

    /** How many digits count. */
    static int significant(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && "+-0".indexOf(digits.charAt(first)) >= 0) {
            first++;
        }
        return digits.length() - first;
    }

    /** Parses decimal digits in less than quadratic time. */
    static BigInteger parse(String digits) {
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

    /** Puts digits of some bits each together, in time linear to their number. */
    static BigInteger bits(String digits, int bitsPerDigit) {
        int perByte = Byte.SIZE / bitsPerDigit;
        byte[] magnitude = new byte[(digits.length() + perByte - 1) / perByte];
        for (int i = 0; i < digits.length(); i++) {
            int fromEnd = digits.length() - 1 - i;
            int shift = fromEnd % perByte * bitsPerDigit;
            magnitude[magnitude.length - 1 - fromEnd / perByte] |= (byte) (Character.digit(digits.charAt(i), 16) << shift);
        }
        return new BigInteger(1, magnitude);
    }
}
