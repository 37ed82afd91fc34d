package dev.exlint.workspace.analysis;

/** Wants to know of each analysis of an open document. */
@FunctionalInterface
public interface LiveScriptListener {

    /**
     * A version of the text was analysed; it was the present one a moment ago.
     *
     * @param script the document's script
     * @param analysis the analysis
     * @param version counts the edits since the document was opened
     * @param sameText whether the text is equal to that of the analysis before, though it may have been another one meanwhile
     */
    void analysed(LiveScript script, Analysis analysis, long version, boolean sameText);
}
