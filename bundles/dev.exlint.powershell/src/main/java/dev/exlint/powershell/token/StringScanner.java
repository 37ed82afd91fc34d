package dev.exlint.powershell.token;

import java.util.List;

/**
 * Scans quoted strings of all kinds, alone or glued into a word.
 *
 * <p>The trap: any of the single quotes closes any other, the same for double quotes.
 */
final class StringScanner {
    private static final List<String> SINGLE = List.of("'");
    private static final List<String> DOUBLE = List.of("\"");

    private final Scan scan;
    private final EscapeScanner escapes;
    private final VariableScanner variables;
    private final SubExpressionScanner subExpressions;
    private final Text text = new Text();
    private final Nested nested = new Nested();

    StringScanner(Scan scan, EscapeScanner escapes, VariableScanner variables) {
        this.scan = scan;
        this.escapes = escapes;
        this.variables = variables;
        subExpressions = new SubExpressionScanner(scan);
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
                    subExpressions.cutOut(inHereString, nested.list());
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
}
