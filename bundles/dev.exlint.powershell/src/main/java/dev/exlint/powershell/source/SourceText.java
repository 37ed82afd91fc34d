package dev.exlint.powershell.source;

/**
 * One version of a script's text, the only thing offsets refer to.
 *
 * <p>The text never contains the byte order mark. Immutable; may be shared between threads.
 */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final LineMap lines;

    private SourceText(String text) {
        this.text = text;
        this.lines = LineMap.of(text);
    }

    /**
     * Makes the source of a text that is already decoded.
     *
     * @param text the text; exactly one leading byte order mark is dropped
     * @return the source
     */
    public static SourceText of(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new SourceText(marked ? text.substring(1) : text);
    }

    /** {@return the text without byte order mark} */
    public String text() {
        return text;
    }

    /** {@return the number of UTF-16 units} */
    public int length() {
        return text.length();
    }

    /** {@return the lines} */
    public LineMap lines() {
        return lines;
    }
}
