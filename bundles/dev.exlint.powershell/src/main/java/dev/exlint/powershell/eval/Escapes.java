package dev.exlint.powershell.eval;

/**
 * Resolves what is escaped between two nested expressions of a double-quoted string.
 */
final class Escapes {

    private Escapes() {
    }

    /** The text of a stretch of source. */
    static String resolve(String source, int start, int end, boolean here, boolean powerShell7) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c == '`' && i + 1 < end) {
                i++;
                char escaped = source.charAt(i);
                int brace = escaped == 'u' && powerShell7 && i + 1 < end && source.charAt(i + 1) == '{' ? source.indexOf('}', i) : -1;
                if (brace > 0) {
                    text.appendCodePoint(Integer.parseInt(source.substring(i + 2, brace), 16));
                    i = brace;
                } else {
                    text.append(character(escaped, powerShell7));
                }
            } else if (!here && isQuote(c) && i + 1 < end && isQuote(source.charAt(i + 1))) {
                i++;
                text.append(source.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static char character(char escaped, boolean powerShell7) {
        return switch (escaped) {
            case '0' -> '\0';
            case 'a' -> '\u0007';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000B';
            case 'e' -> powerShell7 ? '\u001B' : 'e';
            default -> escaped;
        };
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E';
    }

    /** The offset after the end of the line. */
    static int afterLine(String source, int offset) {
        int at = offset;
        while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
            at++;
        }
        return at + (source.startsWith("\r\n", at) ? 2 : 1);
    }

    /** The offset before the line break that ends just there. */
    static int beforeLine(String source, int offset) {
        return offset - (source.startsWith("\r\n", offset - 2) ? 2 : 1);
    }
}
