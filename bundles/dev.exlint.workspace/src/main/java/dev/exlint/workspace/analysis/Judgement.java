package dev.exlint.workspace.analysis;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.ScriptReport;

/** What came of judging a script: everything the core learnt, for views that show more than findings. Immutable. */
public sealed interface Judgement {

    /**
     * The script was judged.
     *
     * @param report what was learnt
     * @param context what it was judged by
     */
    record Made(ScriptReport report, CheckContext context) implements Judgement {
    }

    /** The text is no script, or what it is judged by is broken; the notes of the analysis say so. */
    enum None implements Judgement {
        /** Nothing was judged. */
        NONE
    }
}
