package dev.exlint.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Parses a folder once for each line of standard input, so that another parser's rounds can stand between ours in one run. */
public final class Rounds {
    private Rounds() {
    }

    /**
     * Prints the lines of the folder, then the nanoseconds of each round.
     *
     * @param arguments the folder
     * @throws IOException if the folder can't be read
     */
    public static void main(String[] arguments) throws IOException {
        Corpus corpus = Corpus.in(Path.of(arguments[0]));
        System.out.println(corpus.lines());
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (commands.readLine() != null) {
            long start = System.nanoTime();
            long tokens = Parsing.parse(corpus);
            System.out.println((System.nanoTime() - start) + " " + tokens);
        }
    }
}
