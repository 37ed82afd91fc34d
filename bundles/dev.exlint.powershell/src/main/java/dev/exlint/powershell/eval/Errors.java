package dev.exlint.powershell.eval;

import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsNull;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import java.util.function.Predicate;

/**
 * What an error ends: nothing, its statement, or the script, as {@code $ErrorActionPreference} has it. Inside a try every error that
 * terminates goes to the catch clauses.
 *
 * <p>The traps (engine, CheckActionPreference): under SilentlyContinue even {@code throw} ends only its own statement, and an error that a
 * cmdlet merely writes goes nowhere unless its action is Stop.
 */
final class Errors {

    /** The name under which the outermost scope keeps the error that is on its way to a catch clause. */
    static final String CURRENT = "\0error";
    /** The name under which it keeps whether that error ends the script. */
    private static final String FATAL = "\0fatal";
    static final Unknown UNKNOWN = new Unknown(UnknownReason.AUTOMATIC_VARIABLE, "_");

    private enum Action {
        CONTINUE, SILENT, STOP, UNKNOWN
    }

    private final Evaluation run;

    Errors(Evaluation run) {
        this.run = run;
    }

    private static Action action(Value preference) {
        if (!(preference instanceof Known known)) {
            return Action.UNKNOWN;
        }
        Object content = known.content();
        String text = content instanceof EnumValue value ? value.text() : String.valueOf(content);
        boolean number = content instanceof Number;
        if (content == PsNull.NULL || content == PsNull.NOTHING) {
            return Action.CONTINUE;
        }
        if (text.equalsIgnoreCase("Stop") || number && text.equals("1")) {
            return Action.STOP;
        }
        boolean silent = text.equalsIgnoreCase("SilentlyContinue") || text.equalsIgnoreCase("Ignore") || number && text.matches("[04]");
        return silent ? Action.SILENT : text.equalsIgnoreCase("Continue") || number && text.equals("2") ? Action.CONTINUE : Action.UNKNOWN;
    }

    private Action preference() {
        return action(run.variable("erroractionpreference"));
    }

    /** Whether an error that is merely written certainly ends nothing here. */
    boolean mayStop() {
        Action action = preference();
        return action == Action.STOP || action == Action.UNKNOWN;
    }

    /** An error that ends its statement, and everything under Stop. */
    void raise(Value error) {
        leave(action -> action == Action.STOP, error);
    }

    /** {@code throw}. */
    void thrown(Value error) {
        leave(action -> action != Action.SILENT, error);
    }

    /** Leaves as the preference says, both ways where nobody knows it. */
    private void leave(Predicate<Action> stops, Value error) {
        if (run.isDead()) {
            return;
        }
        Action action = preference();
        if (action == Action.UNKNOWN && !run.jumps.insideTry()) {
            run.either(() -> leave(true, error), () -> leave(false, error));
        } else {
            leave(stops.test(action), error);
        }
    }

    /** An error that ends everything outside of a try, whatever the preference. */
    void stop(Value error) {
        leave(true, error);
    }

    /** An error that a command writes under its own action or the preference; null if the command has none of its own. */
    void write(boolean certain, Value ownAction, Value error) {
        Action action = ownAction == null ? preference() : action(ownAction);
        if (action == Action.STOP && certain) {
            stop(error);
        } else if (action == Action.STOP || action == Action.UNKNOWN) {
            run.perhaps(() -> stop(error));
        }
    }

    /** The error that no clause caught goes on, as it was. */
    void again() {
        Value fatal = run.variable(FATAL);
        Value error = run.variable(CURRENT);
        if (fatal instanceof Known known) {
            leave(known.content().equals(Boolean.TRUE), error);
        } else {
            run.either(() -> leave(true, error), () -> leave(false, error));
        }
    }

    private void leave(boolean fatal, Value error) {
        if (!run.isDead()) {
            run.setGlobal(CURRENT, error);
            run.setGlobal(FATAL, Known.of(fatal));
            run.jumps.raise(fatal, run.state);
            run.state = null;
        }
    }

}
