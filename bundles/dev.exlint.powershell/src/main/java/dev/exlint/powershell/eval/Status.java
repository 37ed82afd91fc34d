package dev.exlint.powershell.eval;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;

/**
 * What {@code $?} says after a statement: known only after a single command whose errors are foretold.
 *
 * <p>A script that never asks costs nothing.
 */
final class Status {

    private static final String RUNNING = "\0status";
    private static final String VARIABLE = "?";
    private static final Unknown UNKNOWN = new Unknown(UnknownReason.AUTOMATIC_VARIABLE, VARIABLE);

    private final Evaluation run;
    private final boolean asked;

    Status(Evaluation run) {
        this.run = run;
        String text = run.tree.source().text();
        this.asked = text.contains("$?") || text.contains("{?}");
    }

    /** A modelled command starts. */
    void begin() {
        set(RUNNING, Known.TRUE);
    }

    void fails() {
        set(RUNNING, Known.FALSE);
    }

    void mayFail() {
        set(RUNNING, UNKNOWN);
    }

    /** A statement starts of which nothing is known yet. */
    void before() {
        set(RUNNING, UNKNOWN);
    }

    /** The statement is over; only a single command tells. */
    void after(boolean single) {
        if (asked && !run.isDead()) {
            set(VARIABLE, single ? run.variable(RUNNING) : UNKNOWN);
        }
    }

    private void set(String name, dev.exlint.powershell.value.Value value) {
        if (asked) {
            run.setGlobal(name, value);
        }
    }
}
