package dev.exlint.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.sun.management.ThreadMXBean;

import dev.exlint.powershell.parse.SyntaxTree;

/**
 * Counts what a warm pass over a folder allocates, by the JVM's own count of the thread's bytes, and what of it is garbage.
 *
 * <p>Garbage is what was allocated less what the trees with their line tables keep, which is the difference of two full heaps.
 */
public final class Garbage {
    private static final int WARM_UP = 30;

    private Garbage() {
    }

    /**
     * Prints bytes a line.
     *
     * @param arguments the folder
     * @throws IOException if the folder can't be read
     */
    public static void main(String[] arguments) throws IOException {
        Corpus corpus = Corpus.in(Path.of(arguments[0]));
        for (int pass = 0; pass < WARM_UP; pass++) {
            Parsing.parse(corpus);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<SyntaxTree> trees = new ArrayList<>(corpus.texts().size());

        long used = Heap.used();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (String text : corpus.texts()) {
            trees.add(Parsing.parse(text));
        }
        double allocated = (double) (threads.getCurrentThreadAllocatedBytes() - before) / corpus.lines();
        double kept = (double) (Heap.used() - used) / corpus.lines();

        Reference.reachabilityFence(trees);
        System.out.printf(Locale.ROOT, "%.0f bytes a line allocated, %.0f of them kept, %.0f garbage%n", allocated, kept, allocated - kept);
    }
}
