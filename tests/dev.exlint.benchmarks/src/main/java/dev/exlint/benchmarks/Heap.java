package dev.exlint.benchmarks;

/** Tells how much of the heap lives. */
final class Heap {
    private static final int TRIES = 4;

    private Heap() {
    }

    /** The bytes in use after full collections. */
    static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            System.gc();
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
