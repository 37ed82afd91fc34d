package dev.exlint.diagnosis.imports.list;

import java.util.List;

/**
 * Joins the lines of one value.
 *
 * <p>PowerShell breaks after a blank that stays at the line's end, or at the last column inside of a word. If an editor took the blanks
 * away, a line shorter than the full width shows that there was one.
 */
final class WrappedValue {

    private static final String BREAKS = " \t\u00ad\u00a0\u2011";

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final int indent;
    private int lastWidth;

    /**
     * An empty value.
     *
     * @param width columns of a full line, or 0 if no blanks are lost
     * @param indent where values begin, from 0
     */
    WrappedValue(int width, int indent) {
        this.width = width;
        this.indent = indent;
    }

    /**
     * The columns of a full line, the widest one that goes on in the next; 0 if the blanks at line ends are still there, so that nothing
     * has to be restored.
     */
    static int width(List<String> lines) {
        int width = 0;
        for (int i = 1; i < lines.size(); i++) {
            int indent = indent(lines.get(i));
            if (indent > 4 && indent < lines.get(i).length()) {
                if (lines.get(i - 1).endsWith(" ")) {
                    return 0;
                }
                width = Math.max(width, columns(lines.get(i - 1)));
            }
        }
        return width;
    }

    boolean continuesWith(String line) {
        return indent(line) >= indent && !line.isBlank();
    }

    void add(String line) {
        String part = line.length() > indent ? line.substring(indent) : "";
        if (!text.isEmpty() && !part.startsWith(" ") && lostBlank()) {
            text.append(' ');
        }
        text.append(part);
        lastWidth = columns(line);
    }

    private boolean lostBlank() {
        char last = text.charAt(text.length() - 1);
        return width > 0 && BREAKS.indexOf(last) < 0 && (last == ',' || lastWidth < width);
    }

    String text() {
        return text.toString();
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** East Asian characters take two columns. */
    private static int columns(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean wide = c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
                    || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60;
            columns += wide ? 2 : 1;
        }
        return columns;
    }
}
