package dev.exlint.powershell.eval;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Value;

/**
 * Strict mode: what a script reads without having set it stops the statement instead of being {@code $null}.
 *
 * <p>The trap: which missing members and elements stop it depends on the version and on the engine, so there it only may.
 */
final class Strictness {

    private static final String VARIABLE = "\0strict";

    private Strictness() {
    }

    /** What Set-StrictMode does to its scope. */
    static void set(Evaluation run, Binding binding) {
        run.setLocal(VARIABLE, Known.of(!binding.value("Off").equals(java.util.Optional.of(Known.TRUE))));
    }

    static boolean isOn(Evaluation run) {
        return !run.isDead() && !run.options.openParameters() && run.variable(VARIABLE).equals(Known.TRUE);
    }

    /** A member or element that was read; one that isn't there may stop the statement. */
    static Value read(Evaluation run, Value value) {
        boolean missing = value instanceof Known known && known.isNull();
        if (missing && isOn(run)) {
            run.mayRaise();
        }
        return value;
    }
}
