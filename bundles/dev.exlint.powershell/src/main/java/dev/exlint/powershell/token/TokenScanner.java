package dev.exlint.powershell.token;

/** Looks at the first character of a token and gives the rest to the scanner it is for. */
final class TokenScanner {
    private final Scan scan;
    private final CommentScanner comments;
    private final VariableScanner variables;
    private final StringScanner strings;
    private final HereStringScanner hereStrings;
    private final WordScanner words;
    private final OperatorScanner operators;
    private final RedirectionScanner redirections;

    TokenScanner(Scan scan, CommentScanner comments, WordScanner words, StringScanner strings, VariableScanner variables) {
        this.scan = scan;
        this.comments = comments;
        this.words = words;
        this.strings = strings;
        this.variables = variables;
        hereStrings = new HereStringScanner(scan, strings);
        operators = new OperatorScanner(scan, words);
        redirections = new RedirectionScanner(scan);
    }

    /** Reads the next token; comments and continued lines on the way are saved. */
    int next() {
        while (true) {
            scan.tokenStart = scan.place;
            char c = scan.get();
            switch (c) {
                case ' ', '\t', '\f', '\u000b', '\u00a0', '\u0085':
                    scan.skipBlanks();
                    continue;
                case '#':
                    comments.line();
                    continue;
                case '<':
                    if (scan.peek() == '#') {
                        scan.place++;
                        comments.block();
                        continue;
                    }
                    return scan.token(TokenKind.RedirectInStd);
                case '`':
                    int word = afterBacktick();
                    if (word == Tokenizer.NONE) {
                        continue;
                    }
                    return word;
                case '\r', '\n':
                    scan.normalizeNewline(c);
                    return scan.token(TokenKind.NewLine);
                case '\0':
                    if (scan.atEnd()) {
                        int end = scan.plainOffset(scan.tokenStart + 1);
                        return scan.tokens.add(TokenKind.EndOfInput, 0, end, end, null);
                    }
                    return words.generic();
                default:
                    if (c < 128) {
                        return asciiToken(c);
                    }
                    if (Characters.isBlank(c)) {
                        scan.skipBlanks();
                        continue;
                    }
                    return otherToken(c);
            }
        }
    }

    /** After a backtick: a continued line, a dropped blank, or a word that starts with an escape. */
    private int afterBacktick() {
        char c = scan.get();
        if (Characters.isNewline(c)) {
            scan.normalizeNewline(c);
            scan.token(TokenKind.LineContinuation);
            return Tokenizer.NONE;
        }
        if (Characters.isWhiteSpace(c)) {
            scan.skipBlanks();
            return Tokenizer.NONE;
        }
        if (c == '\0' && scan.atEnd()) {
            scan.incomplete(TokenErrorId.IncompleteString, scan.place);
            scan.unget();
            return Tokenizer.NONE;
        }
        return words.genericAfterEscape(c);
    }

    private int asciiToken(char c) {
        switch (c) {
            case '(':
                return scan.token(TokenKind.LParen);
            case ')':
                return scan.token(TokenKind.RParen);
            case '{':
                return scan.token(TokenKind.LCurly);
            case '}':
                return scan.token(TokenKind.RCurly);
            case '[':
                return scan.inCommandMode() && !Characters.endsWord(scan.peek())
                        ? words.genericUnlessKnown()
                        : scan.token(TokenKind.LBracket);
            case ']':
                return scan.token(TokenKind.RBracket);
            case ';':
                return scan.token(TokenKind.Semi);
            case ',':
                return scan.token(TokenKind.Comma);
            case '\'':
                return strings.literal();
            case '"':
                return strings.expandable();
            case '@':
                return at();
            case '$':
                if (scan.peek() == '(') {
                    scan.place++;
                    return scan.token(TokenKind.DollarParen);
                }
                return variable(false);
            case '-':
                return operators.dash(c);
            case '.':
                return operators.dot();
            case '=':
                return operators.operator(TokenKind.Equals);
            case '+':
                return operators.plus(c);
            case '*':
                return star();
            case '/':
                return operators.operatorOrAssignment(TokenKind.Divide, TokenKind.DivideEquals);
            case '%':
                return operators.operatorOrAssignment(TokenKind.Rem, TokenKind.RemainderEquals);
            case '>':
                return redirections.redirection(RedirectionStream.Output, false);
            case '&':
                return operators.doubled(c, TokenKind.Ampersand, TokenKind.AndAnd);
            case '|':
                return operators.doubled(c, TokenKind.Pipe, TokenKind.OrOr);
            case '!':
                return operators.exclaim(c);
            case ':':
                return operators.colon();
            case '?':
                return scan.seven && scan.inExpressionMode() ? operators.question() : words.generic();
            case '1', '2', '3', '4', '5', '6':
                return scan.peek() == '>' ? redirections.digitAndArrow(c) : operators.number(c);
            case '0', '7', '8', '9':
                return operators.number(c);
            default:
                return Characters.isIdentifierStart(c) ? words.identifier() : words.generic();
        }
    }

    private int otherToken(char c) {
        if (Characters.isDash(c)) {
            return operators.dash(c);
        }
        if (Characters.isSingleQuote(c)) {
            return strings.literal();
        }
        if (Characters.isDoubleQuote(c)) {
            return strings.expandable();
        }
        return Characters.isLetter(c) ? words.identifier() : words.generic();
    }

    private int variable(boolean splatted) {
        int token = variables.scan(splatted, false, scan.tokens);
        return switch (token) {
            case VariableScanner.IS_TEXT -> words.generic();
            case VariableScanner.IS_WORD -> words.genericUnlessKnown();
            default -> token;
        };
    }

    private int at() {
        char c = scan.get();
        if (c == '{') {
            return scan.token(TokenKind.AtCurly);
        }
        if (c == '(') {
            return scan.token(TokenKind.AtParen);
        }
        if (Characters.isSingleQuote(c)) {
            return hereStrings.scan(false);
        }
        if (Characters.isDoubleQuote(c)) {
            return hereStrings.scan(true);
        }
        scan.unget();
        if (Characters.isVariableStart(c)) {
            return variable(true);
        }
        scan.error(TokenErrorId.UnrecognizedToken, scan.place - 1);
        return scan.token(TokenKind.Unknown);
    }

    private int star() {
        if (scan.peek() == '>') {
            scan.place++;
            return redirections.arrow(RedirectionStream.All, false);
        }
        return operators.operatorOrAssignment(TokenKind.Multiply, TokenKind.MultiplyEquals);
    }
}
