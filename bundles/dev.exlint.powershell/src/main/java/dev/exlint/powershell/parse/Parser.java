package dev.exlint.powershell.parse;

import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;

/**
 * Reads a script as the engine does: any text has tokens, a tree and the engine's errors.
 */
public final class Parser {

    private Parser() {
    }

    /**
     * Parses a source.
     *
     * @param source the text
     * @param dialect the language to read it in
     * @param budget bounds the work
     * @return tokens, tree and errors
     */
    public static SyntaxTree parse(SourceText source, Dialect dialect, Budget budget) {
        throw new UnsupportedOperationException("not built yet: " + source.length() + dialect + budget.isExhausted());
    }
}
