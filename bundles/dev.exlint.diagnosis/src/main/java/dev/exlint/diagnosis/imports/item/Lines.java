package dev.exlint.diagnosis.imports.item;

import java.util.Arrays;

/** Turns offsets in a text into lines and columns. */
public final class Lines {

    private int[] starts = new int[256];
    private int count;

    /** The lines of this text; LF, CRLF and CR end one. */
    public Lines(String text) {
        add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                add(i + 1);
            }
        }
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = start;
    }

    /** The line and column of an offset in UTF-16 units. */
    public Spot spot(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        int line = found >= 0 ? found : -found - 2;
        return Spot.at(line + 1, offset - starts[line] + 1);
    }
}
