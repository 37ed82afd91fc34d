package dev.exlint.powershell.eval;

import java.util.Optional;

import dev.exlint.powershell.ast.CommandAst;
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
    void begin(CommandAst command) {
        set(name(command), Known.TRUE);
    }

    void fails(CommandAst command) {
        set(name(command), Known.FALSE);
    }

    void mayFail(CommandAst command) {
        set(name(command), UNKNOWN);
    }

    /** A statement starts of which nothing is known yet; the command that it consists of, if it is one. */
    void before(Optional<CommandAst> single) {
        single.ifPresent(this::mayFail);
    }

    /** The statement is over; only a single modelled command tells, since what a function leaves behind isn't modelled. */
    void after(Optional<CommandAst> single) {
        if (asked && !run.isDead()) {
            set(VARIABLE, single.map(each -> run.variable(name(each))).orElse(UNKNOWN));
        }
    }

    private static String name(CommandAst command) {
        return RUNNING + command.start();
    }

    private void set(String name, dev.exlint.powershell.value.Value value) {
        if (asked) {
            run.setGlobal(name, value);
        }
    }
}
