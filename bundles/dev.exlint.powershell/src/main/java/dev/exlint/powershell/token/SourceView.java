package dev.exlint.powershell.token;

import java.util.Arrays;

/**
 * The characters one scan works on: the whole source, or the text of a {@code $( )} inside a string.
 *
 * <p>A nested text is a range of the same array unless doubled quotes had to be collapsed in it; then offsets in the source are found by
 * adding the skipped characters. The engine remembers the skips of the innermost collapse only, and so do we, to give the same extents.
 */
final class SourceView {
    private static final int[] NOTHING = {};

    /** The characters; those outside of the view belong to others. */
    final char[] characters;
    /** Where the view starts in the array. */
    final int from;
    /** Where the view ends in the array, exclusive. */
    final int to;
    /** The offset in the source the start of the view stands for. */
    final int adjustment;
    /** Closing parentheses already found in the array. */
    final ParenthesisMap parentheses;

    /** Offsets of skipped characters as the engine counts them, rising. */
    private final int[] skips;
    /** The skips after the view's start, each lowered by its rank: what a place without skips is compared with. */
    private final int[] thresholds;

    private SourceView(char[] characters, int from, int to, int adjustment, int[] skips, ParenthesisMap parentheses) {
        this.characters = characters;
        this.from = from;
        this.to = to;
        this.adjustment = adjustment;
        this.skips = skips;
        this.thresholds = thresholds(skips, adjustment);
        this.parentheses = parentheses;
    }

    private static int[] thresholds(int[] skips, int adjustment) {
        if (skips.length == 0) {
            return NOTHING;
        }
        int first = Arrays.binarySearch(skips, adjustment);
        int[] relevant = Arrays.copyOfRange(skips, first < 0 ? -first - 1 : first, skips.length);
        for (int i = 0; i < relevant.length; i++) {
            relevant[i] -= i;
        }
        return relevant;
    }

    /** The whole source. */
    static SourceView of(String text) {
        return new SourceView(text.toCharArray(), 0, text.length(), 0, NOTHING, new ParenthesisMap());
    }

    /** A part of this view's array, unchanged. */
    SourceView part(int partFrom, int partTo, int offset) {
        return new SourceView(characters, partFrom, partTo, offset, skips, parentheses);
    }

    /** A part with characters left out. */
    SourceView collapsed(char[] kept, int offset, int[] skipped) {
        return new SourceView(kept, 0, kept.length, offset, skipped, new ParenthesisMap());
    }

    int length() {
        return to - from;
    }

    /** Whether characters were left out, here or in a text around this one: then the source may show others at the same offsets. */
    boolean hasSkips() {
        return skips.length > 0;
    }

    /** The offset in the source of a place in the array. */
    int offset(int place) {
        int offset = place - from + adjustment;
        return thresholds.length == 0 ? offset : offset + below(thresholds, offset);
    }

    /** The place in the array of an offset in the source, as the engine finds it when it goes back. */
    int place(int offset) {
        int skipped = thresholds.length == 0 ? 0 : below(skips, offset - 1) - below(skips, adjustment);
        int place = offset - adjustment - Math.max(0, skipped);
        return from + Math.max(0, Math.min(place, length() + 1));
    }

    /** How many numbers of a rising array are below a bound. */
    private static int below(int[] rising, int bound) {
        int low = 0;
        int high = rising.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
