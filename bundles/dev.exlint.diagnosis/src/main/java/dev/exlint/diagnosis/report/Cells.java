package dev.exlint.diagnosis.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a source as a terminal shows it, so that carets stand under the characters they mean.
 *
 * <p>Tabs become blanks up to the next multiple of four. Control characters, and those that change the reading direction, are shown as
 * U+FFFD: a script must not be able to steer the terminal of its reviewer.
 */
final class Cells {

    private static final int TAB = 4;

    private final List<String> shown = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /**
     * @param text a line without its end
     * @param start the offset of its first unit
     */
    Cells(String text, int start) {
        int column = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int width = point == '\t' ? TAB - column % TAB : width(point);
            shown.add(point == '\t' ? " ".repeat(width) : harmless(point));
            offsets.add(start + i);
            widths.add(width);
            column += width;
            i += Character.charCount(point);
        }
    }

    int size() {
        return shown.size();
    }

    boolean isBlank(int cell) {
        return shown.get(cell).isBlank();
    }

    /** The first cell at or after an offset. */
    int at(int offset) {
        int cell = 0;
        while (cell < offsets.size() && offsets.get(cell) < offset) {
            cell++;
        }
        return cell;
    }

    String text(int from, int to) {
        return String.join("", shown.subList(from, to));
    }

    int width(int from, int to) {
        int width = 0;
        for (int cell = from; cell < to; cell++) {
            width += widths.get(cell);
        }
        return width;
    }

    /** How many columns a terminal needs for a text without control characters. */
    static int displayWidth(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /** The text with everything replaced that a terminal would obey. */
    static String harmless(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> safe.append(harmless(point)));
        return safe.toString();
    }

    private static String harmless(int point) {
        boolean steering = Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                || Character.getType(point) == Character.LINE_SEPARATOR || Character.getType(point) == Character.PARAGRAPH_SEPARATOR
                || isDirection(point);
        return steering ? "\uFFFD" : Character.toString(point);
    }

    private static boolean isDirection(int point) {
        return point == 0x061C || point == 0x200E || point == 0x200F || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069;
    }

    private static int width(int point) {
        if (point < 0x300) {
            return 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT && !isDirection(point)) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /** East Asian wide and fullwidth blocks and the emoji, as terminals draw them. */
    private static boolean isWide(int point) {
        return point >= 0x1100 && point <= 0x115F || point >= 0x2E80 && point <= 0xA4CF && point != 0x303F
                || point >= 0xAC00 && point <= 0xD7A3 || point >= 0xF900 && point <= 0xFAFF || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60 || point >= 0xFFE0 && point <= 0xFFE6 || point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x20000 && point <= 0x3FFFD;
    }
}
