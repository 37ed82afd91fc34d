package dev.exlint.powershell.source;

import java.util.function.BooleanSupplier;

/**
 * Bounds the work of one run by a number of steps and a cancel signal, so that hostile input ends and an editor can give up.
 *
 * <p>One instance belongs to one run on one thread. The trap: what runs out of budget is <em>unknown</em>, not an error.
 */
public final class Budget {

    private static final int STEPS_BETWEEN_SIGNALS = 1024;

    private final BooleanSupplier cancelSignal;
    private long steps;
    private int untilSignal = STEPS_BETWEEN_SIGNALS;
    private boolean cancelled;

    private Budget(long steps, BooleanSupplier cancelSignal) {
        this.steps = steps;
        this.cancelSignal = cancelSignal;
    }

    /** {@return a budget that never ends} */
    public static Budget unlimited() {
        return new Budget(Long.MAX_VALUE, () -> false);
    }

    /**
     * Makes a budget of so many steps.
     *
     * @param steps how many
     * @return the budget
     */
    public static Budget ofSteps(long steps) {
        return new Budget(steps, () -> false);
    }

    /**
     * Makes a budget that also ends when a signal is given.
     *
     * @param steps how many steps
     * @param cancelSignal asked now and then, cheap, from the thread that does the work
     * @return the budget
     */
    public static Budget of(long steps, BooleanSupplier cancelSignal) {
        return new Budget(steps, cancelSignal);
    }

    /**
     * Spends one step.
     *
     * @return whether work may go on
     */
    public boolean spend() {
        return spend(1);
    }

    /**
     * Spends several steps.
     *
     * @param count how many, at least one
     * @return whether work may go on
     */
    public boolean spend(int count) {
        if (steps != Long.MAX_VALUE) {
            steps = Math.max(0, steps - count);
        }
        untilSignal -= count;
        if (untilSignal <= 0) {
            untilSignal = STEPS_BETWEEN_SIGNALS;
            cancelled |= cancelSignal.getAsBoolean();
        }
        return steps > 0 && !cancelled;
    }

    /** {@return whether nothing is left or the work was cancelled} */
    public boolean isExhausted() {
        return steps <= 0 || cancelled;
    }

    /** {@return whether the cancel signal was seen} */
    public boolean isCancelled() {
        return cancelled;
    }
}
