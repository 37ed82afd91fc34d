package dev.exlint.powershell.token;

import java.util.List;

/**
 * Scans here-strings, which end only at a quote and an at sign at the start of a line.
 *
 * <p>The trap: blanks before the footer make it text, and if no other footer comes that is what the error says.
 */
final class HereStringScanner {
    private static final int NO_FOOTER = -1;

    private final Scan scan;
    private final StringScanner strings;
    private final Text text = new Text();
    private final StringScanner.Nested nested;
    private int falseFooter;

    HereStringScanner(Scan scan, StringScanner strings) {
        this.scan = scan;
        this.strings = strings;
        nested = strings.nested();
    }

    /** A here-string; its header {@code @'} or {@code @"} was read. */
    int scan(boolean expands) {
        TokenKind kind = expands ? TokenKind.HereStringExpandable : TokenKind.HereStringLiteral;
        int header = scan.place - 2;
        if (!afterHeader(header, expands ? '"' : '\'')) {
            return scan.token(kind, TokenFlags.TOKEN_IN_ERROR, "");
        }
        text.start(scan.characters, scan.place);
        nested.clear();
        int bodyStart = scan.place;
        boolean closed = body(expands);
        if (!closed) {
            if (falseFooter != NO_FOOTER) {
                scan.incomplete(TokenErrorId.WhitespaceBeforeHereStringFooter, falseFooter);
            } else {
                scan.incomplete(TokenErrorId.TerminatorExpectedAtEndOfString, header, List.of(expands ? "\"@" : "'@"));
            }
        }
        boolean plain = closed && text.is(bodyStart, bodyStart + text.length()) && !scan.view.hasSkips();
        return strings.expandableToken(kind, closed ? 0 : TokenFlags.TOKEN_IN_ERROR, plain ? null : text.get(), nested);
    }

    /** Reads blanks and a newline after the header; anything else is an error and the string is given up. */
    private boolean afterHeader(int header, char quote) {
        scan.skipBlanks();
        char c = scan.get();
        if (Characters.isNewline(c)) {
            scan.normalizeNewline(c);
            return true;
        }
        scan.unget();
        if (scan.place == scan.limit) {
            scan.incomplete(TokenErrorId.TerminatorExpectedAtEndOfString, header, List.of(quote + "@"));
            return false;
        }
        scan.error(TokenErrorId.UnexpectedCharactersAfterHereStringHeader, scan.place);
        while (scan.place < scan.limit) {
            c = scan.get();
            if (c == quote && scan.peek() == '@') {
                scan.place++;
                return false;
            }
            if (Characters.isNewline(c)) {
                scan.unget();
                return false;
            }
        }
        return false;
    }

    private boolean body(boolean expands) {
        falseFooter = NO_FOOTER;
        if (possibleFooter(expands)) {
            return true;
        }
        while (true) {
            int run = scan.place;
            int i = run;
            while (i < scan.limit && !isSpecialInHereString(scan.characters[i], expands)) {
                i++;
            }
            text.range(run, i);
            scan.place = i;
            if (i == scan.limit) {
                return false;
            }
            char c = scan.get();
            if (c == '$') {
                strings.dollar(text, true, nested);
            } else if (c == '`') {
                strings.backtick(text);
            } else {
                int length = text.length();
                scan.normalizeNewline(c);
                text.range(i, scan.place);
                if (possibleFooter(expands)) {
                    text.cut(length);
                    return true;
                }
            }
        }
    }

    private static boolean isSpecialInHereString(char c, boolean expands) {
        return c == '\n' || c == '\r' || expands && (c == '$' || c == '`');
    }

    /** Looks for the footer at the start of a line, and remembers one that has blanks before it. */
    private boolean possibleFooter(boolean expands) {
        int start = scan.place;
        if (isFooter(start, expands)) {
            scan.place = start + 2;
            return true;
        }
        scan.skipBlanks();
        text.range(start, scan.place);
        if (isFooter(scan.place, expands)) {
            if (falseFooter == NO_FOOTER) {
                falseFooter = scan.place;
            }
            text.range(scan.place, scan.place + 2);
            scan.place += 2;
        }
        return false;
    }

    private boolean isFooter(int at, boolean expands) {
        if (at + 1 >= scan.limit || scan.characters[at + 1] != '@') {
            return false;
        }
        char c = scan.characters[at];
        return expands ? Characters.isDoubleQuote(c) : Characters.isSingleQuote(c);
    }
}
