package dev.exlint.benchmarks;

import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;

/** What is measured everywhere: from a text to its lines, tokens, tree and errors, semantic checks included. */
final class Parsing {
    private Parsing() {
    }

    static SyntaxTree parse(String text) {
        return Parser.parse(SourceText.of(text), Dialect.POWERSHELL_7, Budget.unlimited());
    }

    /** Parses all and gives a number that depends on every tree, so that no compiler can leave one out. */
    static long parse(Corpus corpus) {
        long tokens = 0;
        for (String text : corpus.texts()) {
            tokens += parse(text).tokens().size();
        }
        return tokens;
    }
}
