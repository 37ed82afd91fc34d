package dev.exlint.benchmarks;

import java.util.Locale;

/** Parses a script of 100 lines as the first thing a JVM does. */
public final class Cold {
    private Cold() {
    }

    /**
     * Prints the milliseconds of the first parse and of the second.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        String script = ChangeScript.of(100);
        long start = System.nanoTime();
        int first = Parsing.parse(script).tokens().size();
        long between = System.nanoTime();
        int second = Parsing.parse(script).tokens().size();
        long end = System.nanoTime();
        System.out.printf(Locale.ROOT, "first parse %.1f ms, second %.1f ms, %d tokens%n",
                (between - start) / 1e6, (end - between) / 1e6, (first + second) / 2);
    }
}
