package dev.exlint.powershell.eval;

import java.math.BigInteger;

/**
 * Which share of all paths through a script a state stands for: one means that every path comes by.
 *
 * <p>Forks halve it, joins add it up. Exact, since rounding would call something certain that isn't.
 *
 * @param numerator the share times two to the power of {@code halvings}
 * @param halvings how often the whole is halved
 */
record Mass(BigInteger numerator, int halvings) {

    static final Mass ALL = new Mass(BigInteger.ONE, 0);
    static final Mass NONE = new Mass(BigInteger.ZERO, 0);

    Mass half() {
        return numerator.signum() == 0 ? this : new Mass(numerator, halvings + 1);
    }

    Mass plus(Mass other) {
        if (numerator.signum() == 0) {
            return other;
        }
        if (other.numerator.signum() == 0) {
            return this;
        }
        int common = Math.max(halvings, other.halvings);
        BigInteger sum = numerator.shiftLeft(common - halvings).add(other.numerator.shiftLeft(common - other.halvings));
        int spare = Math.min(sum.getLowestSetBit(), common);
        return new Mass(sum.shiftRight(spare), common - spare);
    }

    boolean isAll() {
        return halvings == 0 && numerator.equals(BigInteger.ONE);
    }
}
