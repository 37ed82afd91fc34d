package dev.exlint.powershell.token;

/**
 * Tokens that were read on trial and stay where they are in their list when the scan goes back before them, so that going forward again
 * costs nothing; lost when others are read in their place.
 */
public final class KeptTokens {
    private final int from;
    private final int to;
    private final int end;
    private final int[] requires;
    private boolean lost;

    KeptTokens(int from, int to, int end, int[] requires) {
        this.from = from;
        this.to = to;
        this.end = end;
        this.requires = requires;
    }

    /** Index of the first. */
    int from() {
        return from;
    }

    /** Index behind the last. */
    int to() {
        return to;
    }

    /** Where the scan goes on, an offset in the source. */
    int end() {
        return end;
    }

    /** Starts and ends of the {@code #requires} lines among them. */
    int[] requires() {
        return requires;
    }

    boolean isLost() {
        return lost;
    }

    void lose() {
        lost = true;
    }
}
