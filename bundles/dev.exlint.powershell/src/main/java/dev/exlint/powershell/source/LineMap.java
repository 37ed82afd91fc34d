package dev.exlint.powershell.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * Turns offsets into lines and columns, both from 1.
 *
 * <p>Only CR, LF and CRLF break lines, as in the engine and in Eclipse documents; a tab is one column, a surrogate pair two.
 */
public final class LineMap {

    /** Offsets of first characters; the rest of the array is room not needed. */
    private final int[] starts;
    private final int count;
    private final int length;

    private LineMap(int[] starts, int count, int length) {
        this.starts = starts;
        this.count = count;
        this.length = length;
    }

    /**
     * Finds the lines of a text.
     *
     * @param text the text
     * @return its lines
     */
    public static LineMap of(CharSequence text) {
        return of(text.toString());
    }

    /**
     * Finds the lines of a text.
     *
     * @param text the text
     * @return its lines
     */
    public static LineMap of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean isPair = carriage >= 0 && feed == carriage + 1;
            int end = carriage < 0 || isPair || feed >= 0 && feed < carriage ? feed : carriage;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count + count / 2);
            }
            starts[count++] = end + 1;
            if (feed == end) {
                feed = text.indexOf('\n', end + 1);
            }
            if (carriage >= 0 && carriage <= end) {
                carriage = text.indexOf('\r', end + 1);
            }
        }
        return new LineMap(starts, count, text.length());
    }

    /** {@return the number of lines, at least one} */
    public int lineCount() {
        return count;
    }

    /**
     * Finds the line of an offset.
     *
     * @param offset any offset; outside of the text it is clamped
     * @return the line, from 1
     */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, clamp(offset));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Finds the column of an offset.
     *
     * @param offset any offset; outside of the text it is clamped
     * @return the column in UTF-16 units, from 1
     */
    public int column(int offset) {
        return clamp(offset) - starts[line(offset) - 1] + 1;
    }

    /**
     * Finds where a line starts.
     *
     * @param line the line, from 1
     * @return the offset of its first character
     */
    public int lineStart(int line) {
        return starts[Objects.checkIndex(line - 1, count)];
    }

    /**
     * Finds where a line ends, its line break included.
     *
     * @param line the line, from 1
     * @return the offset of the next line, or of the end of the text
     */
    public int lineEnd(int line) {
        return line < count ? starts[line] : length;
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(offset, length));
    }
}
