package dev.exlint.powershell.token;

/**
 * Scans everything that reads like a word: barewords with glued strings and variables, identifiers, keywords, parameters, labels and the
 * names of types.
 *
 * <p>A scanner that finds more than it hoped for hands over to {@link #generic()}, which takes what was read so far literally.
 */
final class WordScanner {
    private final Scan scan;
    private final EscapeScanner escapes;
    private final StringScanner strings;
    private final Text text = new Text();
    private final LongWord longWord = new LongWord();
    private final StringScanner.Nested nested;

    WordScanner(Scan scan, EscapeScanner escapes, StringScanner strings) {
        this.scan = scan;
        this.escapes = escapes;
        this.strings = strings;
        nested = strings.nested();
    }

    /** A bareword from the start of the token on, whatever was tried before. */
    int genericFromStart() {
        scan.jump(scan.tokenStart);
        return generic();
    }

    /**
     * A bareword from the start of the token on, unless it begins inside of the long word read last, outside of its quotes: then only its
     * end matters, because the parser gave that word up for an expression and will do so again.
     */
    int genericUnlessKnown() {
        if (scan.inCommandMode() && longWord.reaches(scan.view, scan.tokenStart)) {
            scan.jump(longWord.end());
            return scan.token(TokenKind.Generic, 0, TokenDetail.MEASURED);
        }
        return genericFromStart();
    }

    void forgetLongWord() {
        longWord.forget();
    }

    /** A bareword; what was read of the token is literal. */
    int generic() {
        text.start(scan.characters, scan.tokenStart);
        text.range(scan.tokenStart, scan.place);
        return genericRest();
    }

    /** A bareword that starts with an escape whose letter was read. */
    int genericAfterEscape(char escaped) {
        text.start(scan.characters, scan.tokenStart);
        escapes.resolve(escaped, text);
        return genericRest();
    }

    private int genericRest() {
        nested.clear();
        int firstPiece = longWord.begin();
        while (true) {
            int run = scan.place;
            int i = run;
            while (i < scan.limit && !isSpecial(scan.characters[i])) {
                i++;
            }
            text.range(run, i);
            scan.place = i;
            if (i == scan.limit || Characters.endsWord(scan.characters[i])) {
                break;
            }
            char c = scan.get();
            if (c == '`') {
                strings.backtick(text);
            } else if (Characters.isSingleQuote(c)) {
                strings.literalBody(text);
            } else {
                if (c == '$') {
                    strings.dollar(text, false, nested);
                } else {
                    strings.expandableBody(text, nested);
                }
            }
            longWord.piece(i, scan.place);
        }
        longWord.finish(firstPiece, scan.view, scan.tokenStart, scan.place);
        boolean plain = text.is(scan.tokenStart, scan.place) && !scan.view.hasSkips();
        String value = plain ? null : text.get();
        return nested.isEmpty()
                ? scan.token(TokenKind.Generic, 0, value)
                : strings.expandableToken(TokenKind.Generic, 0, value, nested);
    }

    private static boolean isSpecial(char c) {
        return c == '`' || c == '$' || Characters.endsWord(c) || Characters.isSingleQuote(c) || Characters.isDoubleQuote(c);
    }

    /** A word whose first letter was read: a keyword, a name, or the start of a bareword. */
    int identifier() {
        int i = scan.place;
        while (i < scan.limit && Characters.isIdentifierFollow(scan.characters[i])) {
            i++;
        }
        scan.place = i;
        if (scan.mode == TokenizerMode.TYPE_NAME) {
            return typeName();
        }
        if (scan.wantSimpleName) {
            return scan.token(TokenKind.Identifier);
        }
        if (scan.inCommandMode() && !Characters.endsWord(scan.peek())) {
            return generic();
        }
        if (!scan.inExpressionMode()) {
            TokenKind keyword = Words.keyword(scan.characters, scan.tokenStart, scan.place);
            if (keyword != null && isKnown(keyword)) {
                return scan.token(keyword);
            }
        }
        return scan.token(TokenKind.Identifier);
    }

    private boolean isKnown(TokenKind keyword) {
        return switch (keyword) {
            case InlineScript -> scan.inWorkflow;
            case Default, Clean -> scan.seven;
            default -> true;
        };
    }

    private int typeName() {
        while (scan.place < scan.limit && Characters.isTypeNameFollow(scan.characters[scan.place])) {
            scan.place++;
        }
        return scan.token(TokenKind.Identifier, TokenFlags.TYPE_NAME, null);
    }

    /** A parameter or an operator; the dash was read and a letter follows. */
    int parameter() {
        boolean command = scan.inCommandMode();
        int start = scan.place;
        boolean colon = false;
        while (true) {
            char c = scan.get();
            if (Characters.isIdentifierStart(c) && c < 128 && c != '_') {
                continue;
            }
            if (c == ':') {
                colon = true;
                if (!command) {
                    scan.unget();
                }
                break;
            }
            if (endsParameter(c)) {
                scan.unget();
                break;
            }
            if (!command) {
                scan.unget();
                break;
            }
            if (Characters.isSingleQuote(c) || Characters.isDoubleQuote(c)) {
                scan.unget();
                return generic();
            }
        }
        int end = colon && command ? scan.place - 1 : scan.place;
        if (scan.inExpressionMode()) {
            TokenKind operator = Words.operator(scan.characters, start, end);
            if (operator != null) {
                return scan.token(operator);
            }
        }
        if (start == end) {
            return scan.token(TokenKind.Minus);
        }
        boolean plain = !scan.view.hasSkips() && colon == (scan.characters[scan.place - 1] == ':');
        Object detail = plain ? null : new TokenDetail.Parameter(new String(scan.characters, start, end - start), colon);
        return scan.token(TokenKind.Parameter, 0, detail);
    }

    private static boolean endsParameter(char c) {
        return switch (c) {
            case '{', '}', '(', ')', ';', ',', '|', '&', '.', '[', '\r', '\n', '\0' -> true;
            default -> Characters.isBlank(c);
        };
    }

    /** A label or a word with a leading colon; the colon was read. */
    int label() {
        char c = scan.get();
        if (!Characters.isIdentifierStart(c)) {
            scan.unget();
            return c == '\0' ? scan.token(TokenKind.Generic) : generic();
        }
        while (Characters.isIdentifierFollow(c)) {
            c = scan.get();
        }
        if (!Characters.endsWord(c)) {
            return generic();
        }
        scan.unget();
        Object detail = scan.view.hasSkips()
                ? new String(scan.characters, scan.tokenStart + 1, scan.place - scan.tokenStart - 1)
                : null;
        return scan.token(TokenKind.Label, 0, detail);
    }

    /** The rest of the line after {@code --%}, up to an unquoted pipe or {@code &&}. */
    int verbatim() {
        scan.skipBlanks();
        scan.tokenStart = scan.place;
        boolean quoted = false;
        while (scan.place < scan.limit) {
            char c = scan.characters[scan.place];
            if (Characters.isNewline(c)) {
                break;
            }
            if (Characters.isDoubleQuote(c)) {
                quoted = !quoted;
            } else if (!quoted && (c == '|' || c == '&' && scan.place + 1 < scan.limit && scan.characters[scan.place + 1] == '&')) {
                break;
            }
            scan.place++;
        }
        return scan.token(TokenKind.Generic, 0, null);
    }

    /** The name of an assembly with its properties, after the comma; gives it with blanks normalised. */
    String assemblyName() {
        StringBuilder name = new StringBuilder();
        assemblyNamePart(name);
        while (scan.peek() == ',') {
            separator(TokenKind.Comma);
            name.append(", ");
            assemblyNamePart(name);
            if (scan.peek() == '=') {
                separator(TokenKind.Equals);
                name.append('=');
                assemblyNamePart(name);
            }
        }
        return name.toString();
    }

    private void separator(TokenKind kind) {
        scan.tokenStart = scan.place++;
        scan.token(kind);
    }

    private void assemblyNamePart(StringBuilder name) {
        scan.skipBlanks();
        scan.tokenStart = scan.place;
        while (scan.place < scan.limit && !Characters.endsAssemblyName(scan.characters[scan.place])) {
            scan.place++;
        }
        name.append(scan.characters, scan.tokenStart, scan.place - scan.tokenStart);
        scan.token(TokenKind.Identifier, TokenFlags.TYPE_NAME, null);
        scan.skipBlanks();
    }
}
