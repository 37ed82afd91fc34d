package dev.exlint.diagnosis.imports.item;

/**
 * Where in an imported file something stands; whatever a format doesn't have is left out of the text.
 *
 * @param line from 1, or 0
 * @param column from 1 in UTF-16 units, or 0
 * @param offset byte from 0, or -1
 * @param path JSON pointer, or empty
 */
public record Spot(int line, int column, long offset, String path) {

    /** The file as a whole. */
    public static final Spot FILE = new Spot(0, 0, -1, "");

    /** A line. */
    public static Spot line(int line) {
        return new Spot(line, 0, -1, "");
    }

    /** A character. */
    public static Spot at(int line, int column) {
        return new Spot(line, column, -1, "");
    }

    /** A byte. */
    public static Spot atByte(long offset) {
        return new Spot(0, 0, offset, "");
    }

    /** The place in words, such as <code>line 3, column 7, /Servers</code>; empty for the whole file. */
    public String text() {
        StringBuilder text = new StringBuilder();
        if (offset >= 0) {
            text.append("byte ").append(offset);
        } else if (line > 0) {
            text.append("line ").append(line);
            if (column > 0) {
                text.append(", column ").append(column);
            }
        }
        if (!path.isEmpty()) {
            text.append(text.isEmpty() ? "" : ", ").append(path);
        }
        return text.toString();
    }
}
