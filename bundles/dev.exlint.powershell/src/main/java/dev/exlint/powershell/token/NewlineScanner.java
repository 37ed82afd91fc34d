package dev.exlint.powershell.token;

/** Passes what may stand between two tokens where newlines don't count: they are saved as tokens and nothing else is read. */
final class NewlineScanner {
    private final Scan scan;
    private final CommentScanner comments;

    NewlineScanner(Scan scan, CommentScanner comments) {
        this.scan = scan;
        this.comments = comments;
    }

    /** Up to the next real token, which is not read. */
    void skip(boolean semicolons) {
        while (skipOne(semicolons)) {
            // one more
        }
    }

    private boolean skipOne(boolean semicolons) {
        int start = scan.place;
        char c = scan.peek();
        switch (c) {
            case '\r', '\n':
                scan.tokenStart = start;
                scan.place++;
                scan.normalizeNewline(c);
                scan.token(TokenKind.NewLine);
                return true;
            case ';':
                if (!semicolons) {
                    return false;
                }
                scan.tokenStart = start;
                scan.place++;
                scan.token(TokenKind.Semi);
                return true;
            case '#':
                scan.tokenStart = start;
                scan.place++;
                comments.line();
                return true;
            case '<':
                if (start + 1 >= scan.limit || scan.characters[start + 1] != '#') {
                    return false;
                }
                scan.tokenStart = start;
                scan.place += 2;
                comments.block();
                return true;
            case '`':
                return skipBacktick(start);
            default:
                scan.skipBlanks();
                return scan.place > start;
        }
    }

    private boolean skipBacktick(int start) {
        char c = start + 1 < scan.limit ? scan.characters[start + 1] : '\0';
        if (Characters.isNewline(c)) {
            scan.tokenStart = start;
            scan.place += 2;
            scan.normalizeNewline(c);
            scan.token(TokenKind.LineContinuation);
            return true;
        }
        if (Characters.isWhiteSpace(c)) {
            scan.place += 2;
            scan.skipBlanks();
            return true;
        }
        return false;
    }
}
