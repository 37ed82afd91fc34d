package dev.exlint.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Parses a folder again and again from the first moment of a JVM on, because the first pass is what a person at a command line waits for.
 */
public final class Passes {
    private Passes() {
    }

    /**
     * Prints the speed of each pass.
     *
     * @param arguments the folder, and how many passes (20)
     * @throws IOException if the folder can't be read
     */
    public static void main(String[] arguments) throws IOException {
        Corpus corpus = Corpus.in(Path.of(arguments[0]));
        int passes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        long lines = corpus.lines();
        System.out.printf(Locale.ROOT, "%d files, %d lines, %d UTF-16 units%n", corpus.texts().size(), lines, corpus.units());
        for (int pass = 1; pass <= passes; pass++) {
            long start = System.nanoTime();
            long tokens = Parsing.parse(corpus);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "pass %2d: %7.0f lines/s, %d tokens%n", pass, lines / seconds, tokens);
        }
    }
}
