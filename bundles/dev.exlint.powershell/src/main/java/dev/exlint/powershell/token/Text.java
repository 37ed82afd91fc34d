package dev.exlint.powershell.token;

/**
 * Collects the value of a token while it is scanned, without copying as long as it is a plain range of the characters.
 *
 * <p>Most words and strings never need the buffer: only a resolved escape or a dropped quote does.
 */
final class Text {
    private final StringBuilder buffer = new StringBuilder();
    private char[] characters;
    private int from;
    private int to;
    private boolean copied;

    /** Starts an empty value whose plain range would begin at a place. */
    void start(char[] array, int place) {
        characters = array;
        from = place;
        to = place;
        copied = false;
        buffer.setLength(0);
    }

    /** Takes characters as they are. */
    void range(int rangeFrom, int rangeTo) {
        if (!copied && rangeFrom == to) {
            to = rangeTo;
        } else if (rangeFrom < rangeTo) {
            copy();
            buffer.append(characters, rangeFrom, rangeTo - rangeFrom);
        }
    }

    /** Takes a character that isn't the one in the source. */
    void add(char c) {
        copy();
        buffer.append(c);
    }

    private void copy() {
        if (!copied) {
            copied = true;
            buffer.append(characters, from, to - from);
        }
    }

    boolean isPlain() {
        return !copied;
    }

    /** Whether the value is exactly this range. */
    boolean is(int start, int end) {
        return !copied && from == start && to == end;
    }

    boolean isEmpty() {
        return copied ? buffer.length() == 0 : from == to;
    }

    int length() {
        return copied ? buffer.length() : to - from;
    }

    /** Shortens the value. */
    void cut(int length) {
        if (copied) {
            buffer.setLength(length);
        } else {
            to = from + length;
        }
    }

    String get() {
        return copied ? buffer.toString() : new String(characters, from, to - from);
    }
}
