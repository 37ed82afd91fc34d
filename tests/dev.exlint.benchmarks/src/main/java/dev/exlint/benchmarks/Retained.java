package dev.exlint.benchmarks;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;

/**
 * Holds the tokens and trees of a folder and tells what they keep in memory, as the difference of two full heaps.
 *
 * <p>The trap: texts and line tables are made before the first look, so they don't count; classes are loaded before as well.
 */
public final class Retained {
    private Retained() {
    }

    /**
     * Prints bytes a UTF-16 unit.
     *
     * @param arguments the folder
     * @throws IOException if the folder can't be read
     */
    public static void main(String[] arguments) throws IOException {
        Corpus corpus = Corpus.in(Path.of(arguments[0]));
        Parsing.parse(corpus);
        List<SourceText> sources = corpus.texts().stream().map(SourceText::of).toList();
        List<SyntaxTree> trees = new ArrayList<>(sources.size());

        long before = Heap.used();
        for (SourceText source : sources) {
            trees.add(Parser.parse(source, Dialect.POWERSHELL_7, Budget.unlimited()));
        }
        long held = Heap.used() - before;
        trees.clear();
        long released = Heap.used() - before;

        Reference.reachabilityFence(sources);
        System.out.printf(Locale.ROOT, "%.2f bytes a UTF-16 unit, %.0f a line; %.2f left after release%n",
                (double) held / corpus.units(), (double) held / corpus.lines(), (double) released / corpus.units());
    }
}
