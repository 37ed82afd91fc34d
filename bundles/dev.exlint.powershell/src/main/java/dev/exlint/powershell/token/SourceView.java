package dev.exlint.powershell.token;

/**
 * The characters one scan works on: the whole source, or the text of a {@code $( )} inside a string.
 *
 * <p>A nested text is a range of the same array unless doubled quotes had to be collapsed in it. Offsets in the source are
 * {@code adjustment} plus the place in the view plus the skipped characters before it. The engine keeps the skipped places of the innermost
 * collapse only; so do we, to give the same extents.
 *
 * @param characters the array
 * @param from where the view starts in the array
 * @param to where it ends, exclusive
 * @param adjustment the offset in the source the view's start stands for
 * @param skips places of skipped characters in rising order, each lowered by its rank; null if there are none
 */
record SourceView(char[] characters, int from, int to, int adjustment, int[] skips) {

    int length() {
        return to - from;
    }

    /** How many skipped characters lie before a place that is given without them. */
    int skippedBefore(int place) {
        if (skips == null) {
            return 0;
        }
        int low = 0;
        int high = skips.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (skips[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
