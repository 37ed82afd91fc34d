package dev.exlint.powershell.token;

/** Goes back in the text, and over what was read already once more without reading it. */
final class Rewinder {
    private final Scan scan;
    private final CommentScanner comments;

    Rewinder(Scan scan, CommentScanner comments) {
        this.scan = scan;
        this.comments = comments;
    }

    /** Goes to an offset in the source; tokens behind it are dropped. */
    void resync(int offset) {
        scan.jump(scan.view.place(offset));
        TokenList tokens = scan.tokens;
        int size = tokens.size();
        int kept = size > scan.tokensBase && tokens.kind(size - 1) == TokenKind.EndOfInput ? size - 1 : size;
        kept = tokens.firstEndingBehind(offset, scan.tokensBase, kept);
        if (kept < size) {
            tokens.truncate(kept);
        }
        comments.resync(offset);
    }

    /** Remembers the tokens behind one, up to where the scan is; a token read further on is left out. */
    KeptTokens keep(int token, int end) {
        TokenList tokens = scan.tokens;
        int last = tokens.firstEndingBehind(end, token + 1, tokens.size());
        return tokens.keep(token + 1, last, end, comments.requiresBetween(tokens.start(token), end));
    }

    /** Goes behind remembered tokens if they can be had again. */
    boolean putBack(KeptTokens kept) {
        if (!scan.tokens.putBack(kept)) {
            return false;
        }
        scan.jump(scan.view.place(kept.end()));
        scan.tokenStart = scan.place;
        comments.again(kept.requires());
        return true;
    }
}
