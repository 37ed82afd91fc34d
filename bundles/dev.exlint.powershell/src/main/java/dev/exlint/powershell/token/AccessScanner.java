package dev.exlint.powershell.token;

/**
 * Operators that bind to what stands directly before them, and brackets of attributes: read on demand, since in another place the same
 * characters start a word.
 */
final class AccessScanner {
    private final Scan scan;
    private final CommentScanner comments;
    private final Rewinder rewinder;

    AccessScanner(Scan scan, CommentScanner comments, Rewinder rewinder) {
        this.scan = scan;
        this.comments = comments;
        this.rewinder = rewinder;
    }

    /** An operator that gives access to a member or, if wanted, to an element. */
    int memberAccess(boolean bracket) {
        while (scan.peek() == '<') {
            scan.tokenStart = scan.place;
            if (scan.place + 1 >= scan.limit || scan.characters[scan.place + 1] != '#') {
                return Tokenizer.NONE;
            }
            scan.place += 2;
            comments.block();
        }
        int start = scan.place;
        char next = start + 1 < scan.limit ? scan.characters[start + 1] : '\0';
        switch (scan.peek()) {
            case '.':
                return next == '.' || isLonely(next) ? Tokenizer.NONE : access(TokenKind.Dot, 1);
            case ':':
                boolean isStatic = next == ':' && !isLonely(start + 2 < scan.limit ? scan.characters[start + 2] : '\0');
                return isStatic ? access(TokenKind.ColonColon, 2) : Tokenizer.NONE;
            case '[':
                return bracket ? access(TokenKind.LBracket, 1) : Tokenizer.NONE;
            case '?':
                if (scan.seven && next == '.') {
                    return access(TokenKind.QuestionDot, 2);
                }
                return scan.seven && next == '[' && bracket ? access(TokenKind.QuestionLBracket, 2) : Tokenizer.NONE;
            default:
                return Tokenizer.NONE;
        }
    }

    /** In command mode an operator before a blank or newline is an argument. */
    private boolean isLonely(char next) {
        return scan.inCommandMode() && (next == '\0' || Characters.isNewline(next) || Characters.isBlank(next));
    }

    private int access(TokenKind kind, int length) {
        scan.tokenStart = scan.place;
        scan.place += length;
        return scan.token(kind);
    }

    /** The opening of a call's arguments. */
    int invocationOpening() {
        return switch (scan.peek()) {
            case '(' -> access(TokenKind.LParen, 1);
            case '{' -> access(TokenKind.LCurly, 1);
            default -> Tokenizer.NONE;
        };
    }

    /** The bracket of a type or attribute behind blanks and comments, even where a word could start with it. */
    int leftBracket() {
        int from = scan.place;
        scan.startCounting();
        boolean backBeforeMember = false;
        while (true) {
            scan.tokenStart = scan.place;
            char c = scan.peek();
            if (c == '#') {
                backBeforeMember = true;
                scan.place++;
                comments.line();
            } else if (c == '<' && scan.place + 1 < scan.limit && scan.characters[scan.place + 1] == '#') {
                backBeforeMember = false;
                scan.place += 2;
                comments.block();
            } else if (Characters.isBlank(c)) {
                backBeforeMember = true;
                scan.skipBlanks();
            } else if (c == '[') {
                scan.count();
                return access(TokenKind.LBracket, 1);
            } else {
                scan.count();
                if (backBeforeMember && (c == '.' || c == ':')) {
                    rewinder.resync(scan.view.offset(from));
                }
                return Tokenizer.NONE;
            }
        }
    }
}
