package dev.exlint.powershell.token;

/**
 * Resolves what a backtick escapes; letters that only later versions know stand for themselves in 5.1.
 *
 * <p>The trap: {@code `u{…}} can give two UTF-16 units, and a damaged one gives the character U+FFFF and an error.
 */
final class EscapeScanner {
    private static final char INVALID = '\uffff';
    private static final int MOST_DIGITS = 6;

    private final Scan scan;

    EscapeScanner(Scan scan) {
        this.scan = scan;
    }

    /** Adds what the character after a backtick stands for; that character was read. */
    void resolve(char c, Text text) {
        switch (c) {
            case '0' -> text.add('\0');
            case 'a' -> text.add('\u0007');
            case 'b' -> text.add('\b');
            case 'f' -> text.add('\f');
            case 'n' -> text.add('\n');
            case 'r' -> text.add('\r');
            case 't' -> text.add('\t');
            case 'v' -> text.add('\u000b');
            case 'e' -> text.add(scan.seven ? '\u001b' : c);
            case 'u' -> {
                if (scan.seven) {
                    unicode(text);
                } else {
                    text.add(c);
                }
            }
            default -> text.add(c);
        }
    }

    private void unicode(Text text) {
        int start = scan.place - 2;
        if (scan.get() != '{') {
            scan.unget();
            fail(text, TokenErrorId.InvalidUnicodeEscapeSequence, start, scan.place);
            return;
        }
        int value = 0;
        for (int digits = 0;; digits++) {
            char c = scan.get();
            if (c == '}') {
                if (digits == 0) {
                    fail(text, TokenErrorId.InvalidUnicodeEscapeSequence, start, scan.place);
                } else {
                    addCodePoint(value, start, text);
                }
                return;
            }
            if (!Characters.isHexDigit(c) || digits == MOST_DIGITS) {
                scan.unget();
                fail(text, damage(c, digits), scan.place, scan.place + 1);
                return;
            }
            value = value * 16 + Character.digit(c, 16);
        }
    }

    private static String damage(char c, int digits) {
        if (Characters.isHexDigit(c)) {
            return TokenErrorId.TooManyDigitsInUnicodeEscapeSequence;
        }
        return digits < MOST_DIGITS
                ? TokenErrorId.InvalidUnicodeEscapeSequence
                : TokenErrorId.MissingUnicodeEscapeSequenceTerminator;
    }

    private void addCodePoint(int value, int start, Text text) {
        if (value > Character.MAX_CODE_POINT) {
            fail(text, TokenErrorId.InvalidUnicodeEscapeSequenceValue, start + 3, scan.place - 1);
        } else if (value <= Character.MAX_VALUE) {
            text.add((char) value);
        } else {
            text.add(Character.highSurrogate(value));
            text.add(Character.lowSurrogate(value));
        }
    }

    private void fail(Text text, String id, int from, int to) {
        scan.error(id, from, to);
        text.add(INVALID);
    }
}
