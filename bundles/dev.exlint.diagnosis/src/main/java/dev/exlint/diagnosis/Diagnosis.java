package dev.exlint.diagnosis;

import dev.exlint.powershell.source.Budget;

/**
 * The one way from a script to its findings, the same for the terminal, the review and the editor.
 *
 * <p>A pure function: no file, no clock, no locale. Any thread.
 */
public final class Diagnosis {

    private Diagnosis() {
    }

    /**
     * Judges a script.
     *
     * @param script its name and text
     * @param context what is known besides
     * @param budget bounds the work; what runs out of it is unknown, never an error
     */
    public static ScriptReport check(Script script, CheckContext context, Budget budget) {
        throw new UnsupportedOperationException("not built yet: " + script.displayName() + context.now() + budget.isExhausted());
    }
}
