package dev.exlint.workspace.analysis;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.powershell.source.Budget;

/** The shared diagnosis as the workspace calls it; a seam, so that tests can see what becomes of us when it fails. */
@FunctionalInterface
public interface Engine {

    /**
     * Judges one script.
     *
     * @param script its name and text
     * @param context what is known besides
     * @param budget bounds the work
     * @return what was found
     */
    ScriptReport check(Script script, CheckContext context, Budget budget);
}
