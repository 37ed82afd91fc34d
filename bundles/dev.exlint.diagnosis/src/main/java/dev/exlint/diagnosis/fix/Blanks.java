package dev.exlint.diagnosis.fix;

/**
 * The characters a fix may remove around an element. The trap: {@link Character#isWhitespace(char)} misses the no-break space, which
 * PowerShell takes as a blank.
 */
final class Blanks {

    private Blanks() {
    }

    /** Whether PowerShell takes the character as a blank inside a line; line ends are not blanks. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u00A0'
                || c > '\u0100' && Character.isSpaceChar(c);
    }

    /** Whether a line ends with the character. */
    static boolean isLineEnd(char c) {
        return c == '\r' || c == '\n';
    }

    /** The first offset at or after {@code from} that holds no blank; at most {@code to}. */
    static int after(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset behind the last character before {@code from} that is no blank; at least {@code to}. */
    static int before(String text, int from, int to) {
        int at = from;
        while (at > to && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The end of the line end that starts at the offset, or the offset itself if none does. */
    static int afterLineEnd(String text, int offset) {
        if (offset < text.length() && text.charAt(offset) == '\r') {
            return offset + 1 < text.length() && text.charAt(offset + 1) == '\n' ? offset + 2 : offset + 1;
        }
        return offset < text.length() && text.charAt(offset) == '\n' ? offset + 1 : offset;
    }

    /** The start of the line that holds the offset. */
    static int lineStart(String text, int offset) {
        int at = offset;
        while (at > 0 && !isLineEnd(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The end of the line that holds the offset, before its line end. */
    static int lineEnd(String text, int offset) {
        int at = offset;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
