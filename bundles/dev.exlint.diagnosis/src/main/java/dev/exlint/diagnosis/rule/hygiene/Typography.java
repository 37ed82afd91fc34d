package dev.exlint.diagnosis.rule.hygiene;

import java.util.Locale;
import java.util.stream.Collectors;

/** The characters beyond ASCII that PowerShell takes for a dash, a quote or a blank, as text processors and web pages put them. */
final class Typography {

    private Typography() {
    }

    static boolean isDash(int c) {
        return c >= '\u2013' && c <= '\u2015';
    }

    static boolean isSingleQuote(int c) {
        return c >= '\u2018' && c <= '\u201B';
    }

    static boolean isDoubleQuote(int c) {
        return c >= '\u201C' && c <= '\u201E';
    }

    static boolean isQuote(int c) {
        return isSingleQuote(c) || isDoubleQuote(c);
    }

    static boolean isBlank(int c) {
        return c == '\u00A0' || c == '\u0085' || c > '\u0100' && Character.isSpaceChar(c);
    }

    /** Whether it has a part in the syntax wherever it isn't text. */
    static boolean isSyntax(int c) {
        return isDash(c) || isQuote(c) || isBlank(c);
    }

    /** The plain character that means the same. */
    static String ascii(int c) {
        return isDash(c) ? "-" : isSingleQuote(c) ? "'" : isDoubleQuote(c) ? "\"" : " ";
    }

    /** Whether a quote of the same family ends a string, the plain ones counted. */
    static boolean closes(int opener, int c) {
        boolean single = opener == '\'' || isSingleQuote(opener);
        return single ? c == '\'' || isSingleQuote(c) : c == '"' || isDoubleQuote(c);
    }

    /** The code points, as U+2013. */
    static String names(String characters) {
        return characters.codePoints().distinct().mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c)).collect(Collectors.joining(", "));
    }

    /** The first character that is not ASCII from an offset on; the end if there is none. */
    static int next(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) < 0x80) {
            at++;
        }
        return at;
    }
}
