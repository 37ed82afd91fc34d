package dev.exlint.powershell.token;

import java.util.Arrays;
import java.util.List;

/**
 * Scans quoted strings of all kinds, alone or glued into a word.
 *
 * <p>A {@code $( )} inside is only cut out here, by counting parentheses: quotes and comments in it do not protect a parenthesis. The
 * parser scans it later. Any of the single quotes closes any other, the same for double quotes.
 */
final class StringScanner {
    private static final List<String> SINGLE = List.of("'");
    private static final List<String> DOUBLE = List.of("\"");
    private static final int NO_FOOTER = -1;

    private final Scan scan;
    private final EscapeScanner escapes;
    private final VariableScanner variables;
    private final Text text = new Text();
    private final Nested nested = new Nested();
    private int falseFooter;
    /** Parentheses open in {@link #findEnd}, and how many doubled quotes were before each. */
    private int[] opened = new int[8];
    private int[] pairsBefore = new int[8];

    StringScanner(Scan scan, EscapeScanner escapes, VariableScanner variables) {
        this.scan = scan;
        this.escapes = escapes;
        this.variables = variables;
    }

    /** A string in single quotes; the first was read. */
    int literal() {
        text.start(scan.characters, scan.place);
        int flags = literalBody(text);
        boolean plain = flags == 0 && text.is(scan.tokenStart + 1, scan.place - 1) && !scan.view.hasSkips();
        return scan.token(TokenKind.StringLiteral, flags, plain ? null : text.get());
    }

    /** The rest of a string in single quotes, added to a value; gives the token's flags. */
    int literalBody(Text value) {
        int start = scan.place - 1;
        while (true) {
            int run = scan.place;
            int i = run;
            while (i < scan.limit && !Characters.isSingleQuote(scan.characters[i])) {
                i++;
            }
            value.range(run, i);
            scan.place = i;
            if (i == scan.limit) {
                scan.incomplete(TokenErrorId.TerminatorExpectedAtEndOfString, start, SINGLE);
                return TokenFlags.TOKEN_IN_ERROR;
            }
            scan.place++;
            if (!Characters.isSingleQuote(scan.peek())) {
                return 0;
            }
            value.range(scan.place, scan.place + 1);
            scan.place++;
        }
    }

    /** A string in double quotes; the first was read. */
    int expandable() {
        text.start(scan.characters, scan.place);
        nested.clear();
        int flags = expandableBody(text, nested);
        boolean plain = flags == 0 && text.is(scan.tokenStart + 1, scan.place - 1) && !scan.view.hasSkips();
        return expandableToken(TokenKind.StringExpandable, flags, plain, nested);
    }

    /** The tokens inside a string, their list made when the first is found. */
    final class Nested {
        private TokenList tokens;

        /** Starts for the next string; the last one has taken its list. */
        void clear() {
            tokens = null;
        }

        TokenList list() {
            if (tokens == null) {
                tokens = new TokenList(scan.tokens.source(), 4);
            }
            return tokens;
        }

        boolean isEmpty() {
            return tokens == null || tokens.size() == 0;
        }

        private boolean hasErrors() {
            for (int i = 0; i < tokens.size(); i++) {
                if ((tokens.flags(i) & TokenFlags.TOKEN_IN_ERROR) != 0) {
                    return true;
                }
            }
            return false;
        }
    }

    Nested nested() {
        return new Nested();
    }

    /** Makes the token of an expandable string from the value collected in {@link #text}. */
    private int expandableToken(TokenKind kind, int flags, boolean plain, Nested nested) {
        return expandableToken(kind, flags, plain ? null : text.get(), nested);
    }

    int expandableToken(TokenKind kind, int givenFlags, String value, Nested nested) {
        if (nested.isEmpty()) {
            return scan.token(kind, givenFlags, value);
        }
        int flags = nested.hasErrors() ? givenFlags | TokenFlags.TOKEN_IN_ERROR : givenFlags;
        return scan.token(kind, flags, new TokenDetail.Expandable(value, nested.list()));
    }

    /** The rest of a string in double quotes, added to a value; gives the token's flags. */
    int expandableBody(Text value, Nested nested) {
        int start = scan.place - 1;
        while (true) {
            int run = scan.place;
            int i = run;
            while (i < scan.limit && !isSpecial(scan.characters[i])) {
                i++;
            }
            value.range(run, i);
            scan.place = i;
            if (i == scan.limit) {
                scan.incomplete(TokenErrorId.TerminatorExpectedAtEndOfString, start, DOUBLE);
                return TokenFlags.TOKEN_IN_ERROR;
            }
            char c = scan.get();
            if (c == '$') {
                dollar(value, false, nested);
            } else if (c == '`') {
                backtick(value);
            } else if (Characters.isDoubleQuote(scan.peek())) {
                value.range(scan.place, scan.place + 1);
                scan.place++;
            } else {
                return 0;
            }
        }
    }

    private static boolean isSpecial(char c) {
        return c == '"' || c == '$' || c == '`' || c >= '\u201c' && c <= '\u201e';
    }

    /** An escape whose backtick was read; at the end of the text the backtick stands for itself. */
    void backtick(Text value) {
        char escaped = scan.peek();
        if (escaped == '\0') {
            value.range(scan.place - 1, scan.place);
        } else {
            scan.place++;
            escapes.resolve(escaped, value);
        }
    }

    /** A variable or a sub-expression whose dollar sign was read, or the sign alone. */
    void dollar(Text value, boolean inHereString, Nested nested) {
        int dollar = scan.place - 1;
        char next = scan.peek();
        if (next == '(' || next == '{' || Characters.isVariableStart(next)) {
            int tokenStart = scan.tokenStart;
            TokenizerMode mode = scan.mode;
            scan.mode = TokenizerMode.EXPRESSION;
            scan.tokenStart = dollar;
            try {
                if (next == '(') {
                    scan.place++;
                    subExpression(inHereString, nested.list());
                } else {
                    variables.scan(false, true, nested.list());
                }
            } finally {
                scan.tokenStart = tokenStart;
                scan.mode = mode;
            }
        }
        value.range(dollar, scan.place);
    }

    /** Cuts out the text of {@code $( )}; the opening was read. */
    private void subExpression(boolean inHereString, TokenList into) {
        int open = scan.place - 1;
        ParenthesisMap known = scan.view.parentheses;
        int end = known.end(open);
        if (end < 0 || end > scan.limit + 1) {
            end = findEnd(open);
        } else {
            scan.work -= end - open;
        }
        boolean closed = end <= scan.limit;
        scan.place = Math.min(end, scan.limit);
        if (!closed) {
            scan.incomplete(TokenErrorId.IncompleteDollarSubexpressionReference, scan.tokenStart);
        }
        int offset = scan.start();
        SourceView view;
        String value = null;
        if (!inHereString && known.collapses(open)) {
            view = collapse(offset);
            value = new String(view.characters);
        } else {
            view = scan.view.part(scan.tokenStart, scan.place, offset);
            if (scan.view.hasSkips()) {
                value = new String(scan.characters, scan.tokenStart, scan.place - scan.tokenStart);
            }
        }
        into.add(TokenKind.StringLiteral, closed ? 0 : TokenFlags.TOKEN_IN_ERROR, offset, scan.end(),
                new TokenDetail.Unscanned(view, value));
    }

    /** Finds the place after the parenthesis that closes, and notes those of inner sub-expressions on the way. */
    private int findEnd(int open) {
        char[] characters = scan.characters;
        int limit = scan.limit;
        int depth = 0;
        int pairs = 0;
        int i = open;
        while (i < limit) {
            char c = characters[i];
            if (c == '(') {
                if (depth == opened.length) {
                    opened = Arrays.copyOf(opened, depth * 2);
                    pairsBefore = Arrays.copyOf(pairsBefore, depth * 2);
                }
                opened[depth] = i;
                pairsBefore[depth++] = pairs;
            } else if (c == ')') {
                depth--;
                note(opened[depth], i + 1, pairs > pairsBefore[depth], open);
                if (depth == 0) {
                    return i + 1;
                }
            } else if ((c == '`' || Characters.isDoubleQuote(c)) && i + 1 < limit && Characters.isDoubleQuote(characters[i + 1])) {
                pairs++;
                i++;
            }
            i++;
        }
        while (depth > 0) {
            depth--;
            note(opened[depth], limit + 1, pairs > pairsBefore[depth], open);
        }
        return limit + 1;
    }

    private void note(int opened, int end, boolean hasPairs, int outermost) {
        if (opened == outermost || scan.characters[opened - 1] == '$') {
            scan.view.parentheses.put(opened, end, hasPairs);
        }
    }

    /** Copies the text with doubled quotes, and backticks before quotes, left out. */
    private SourceView collapse(int offset) {
        char[] kept = new char[scan.place - scan.tokenStart];
        int[] skipped = new int[4];
        int keptCount = 0;
        int skippedCount = 0;
        for (int i = scan.tokenStart; i < scan.place; i++) {
            char c = scan.characters[i];
            boolean pair = i >= scan.tokenStart + 2 && (c == '`' || Characters.isDoubleQuote(c))
                    && i + 1 < scan.limit && Characters.isDoubleQuote(scan.characters[i + 1]);
            if (pair) {
                if (skippedCount == skipped.length) {
                    skipped = Arrays.copyOf(skipped, skippedCount * 2);
                }
                skipped[skippedCount++] = scan.plainOffset(i);
                i++;
            }
            kept[keptCount++] = scan.characters[i];
        }
        return scan.view.collapsed(Arrays.copyOf(kept, keptCount), offset, Arrays.copyOf(skipped, skippedCount));
    }

    /** A here-string; its header {@code @'} or {@code @"} was read. */
    int hereString(boolean expands) {
        TokenKind kind = expands ? TokenKind.HereStringExpandable : TokenKind.HereStringLiteral;
        int header = scan.place - 2;
        if (!afterHeader(header, expands ? '"' : '\'')) {
            return scan.token(kind, TokenFlags.TOKEN_IN_ERROR, "");
        }
        text.start(scan.characters, scan.place);
        nested.clear();
        int bodyStart = scan.place;
        boolean closed = hereStringBody(expands, nested);
        if (!closed) {
            if (falseFooter != NO_FOOTER) {
                scan.incomplete(TokenErrorId.WhitespaceBeforeHereStringFooter, falseFooter);
            } else {
                scan.incomplete(TokenErrorId.TerminatorExpectedAtEndOfString, header, List.of(expands ? "\"@" : "'@"));
            }
        }
        boolean plain = closed && text.is(bodyStart, bodyStart + text.length()) && !scan.view.hasSkips();
        return expandableToken(kind, closed ? 0 : TokenFlags.TOKEN_IN_ERROR, plain, nested);
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

    private boolean hereStringBody(boolean expands, Nested nested) {
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
                dollar(text, true, nested);
            } else if (c == '`') {
                backtick(text);
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
