package dev.exlint.powershell.token;

import java.util.List;

import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SyntaxError;

/**
 * The state all scanners share: where the scan is, in which mode, and where tokens and errors go.
 *
 * <p>Reading goes one place beyond the end, like the engine's, so that giving a character back works there too; NUL is the answer at the
 * end, and a NUL of the text differs from it only by {@link #atEnd()}.
 */
final class Scan {
    final boolean seven;
    final SyntaxErrors errors;
    final Budget budget;

    SourceView view;
    char[] characters;
    int limit;
    int place;
    int tokenStart;

    TokenizerMode mode = TokenizerMode.COMMAND;
    boolean signedNumbers;
    boolean numbersEndAtTernary;
    boolean wantSimpleName;
    boolean inWorkflow;

    TokenList tokens;
    /** Tokens before this one in the list belong to somebody else. */
    int tokensBase;
    /** Characters read so far, again and again if need be: the measure of work. */
    long work;

    Scan(SourceView view, TokenList tokens, Dialect dialect, SyntaxErrors errors, Budget budget) {
        this.seven = dialect.isPowerShell7();
        this.tokens = tokens;
        this.errors = errors;
        this.budget = budget;
        lookAt(view);
    }

    void lookAt(SourceView newView) {
        view = newView;
        characters = newView.characters;
        limit = newView.to;
        place = newView.from;
        tokenStart = newView.from;
    }

    boolean inCommandMode() {
        return mode == TokenizerMode.COMMAND;
    }

    boolean inExpressionMode() {
        return mode == TokenizerMode.EXPRESSION;
    }

    char get() {
        int current = place++;
        return current < limit ? characters[current] : '\0';
    }

    void unget() {
        place--;
    }

    char peek() {
        return place < limit ? characters[place] : '\0';
    }

    /** Whether the end was read, not only reached. */
    boolean atEnd() {
        return place > limit;
    }

    void skipBlanks() {
        while (place < limit && Characters.isBlank(characters[place])) {
            place++;
        }
    }

    /** Takes the second half of CRLF. */
    void normalizeNewline(char c) {
        if (c == '\r' && peek() == '\n') {
            place++;
        }
    }

    int start() {
        return view.offset(tokenStart);
    }

    int end() {
        return view.offset(place);
    }

    int token(TokenKind kind) {
        return token(kind, kind.isKeyword() ? TokenFlags.KEYWORD : 0, null);
    }

    int token(TokenKind kind, int flags, Object detail) {
        return tokens.add(kind, flags, start(), end(), detail);
    }

    /** An offset without regard to skipped characters, as the engine places errors. */
    int plainOffset(int at) {
        return at - view.from + view.adjustment;
    }

    void error(String id, int from, int to) {
        errors.accept(new SyntaxError(id, plainOffset(from), plainOffset(to), false));
    }

    void error(String id, int at) {
        error(id, at, at + 1);
    }

    /** An error that more text may cure: from a place to where the scan is. */
    void incomplete(String id, int from, List<String> arguments) {
        int end = plainOffset(place);
        errors.accept(new SyntaxError(id, plainOffset(from), end, isAtEndOfScript(end), arguments));
    }

    void incomplete(String id, int from) {
        incomplete(id, from, List.of());
    }

    /** The last answer of {@link #onlyBlanksAfter}: errors come in swarms before the same blanks. */
    private int knownFrom = -1;
    private int knownBlanksEnd = -1;
    private boolean knownAnswer;
    private SourceView knownView;

    /** Whether nothing but blanks and comments follows; the offset is compared with the view's length, as the engine does. */
    boolean isAtEndOfScript(int offset) {
        return offset >= view.length() || onlyBlanksAfter(view.from + offset);
    }

    private boolean onlyBlanksAfter(int from) {
        if (knownView == view && from >= knownFrom && from <= knownBlanksEnd) {
            return knownAnswer;
        }
        int blanksEnd = from;
        while (blanksEnd < limit && Characters.isBlank(characters[blanksEnd])) {
            blanksEnd++;
        }
        int i = blanksEnd;
        boolean only = true;
        while (i < limit && only) {
            char c = characters[i];
            if (c == '#') {
                i = lineCommentEnd(i + 1);
            } else if (c == '<' && i + 1 < limit && characters[i + 1] == '#') {
                i = blockCommentEnd(i + 2);
            } else if (Characters.isBlank(c)) {
                i++;
            } else {
                only = false;
            }
        }
        work += i - from;
        knownView = view;
        knownFrom = from;
        knownBlanksEnd = blanksEnd;
        knownAnswer = only;
        return only;
    }

    /** Whether the first thing after a newline, comments aside and without a blank line between, is a pipe. */
    boolean isPipeContinuation(int offset) {
        if (offset >= view.length()) {
            return false;
        }
        int i = view.from + offset;
        int first = i;
        boolean atLineStart = true;
        boolean isPipe = characters[limit - 1] == '|';
        while (i < limit - 1) {
            char c = characters[i];
            if (Characters.isBlank(c)) {
                i++;
            } else if (Characters.isNewline(c)) {
                if (atLineStart) {
                    isPipe = false;
                    break;
                }
                atLineStart = true;
                i += c == '\r' && characters[i + 1] == '\n' ? 2 : 1;
            } else {
                atLineStart = false;
                if (c == '#') {
                    i = lineCommentEnd(i + 1);
                } else if (c == '<' && characters[i + 1] == '#') {
                    i = blockCommentEnd(i + 2);
                } else {
                    isPipe = c == '|';
                    break;
                }
            }
        }
        work += i - first;
        return isPipe;
    }

    private int lineCommentEnd(int from) {
        int i = from;
        while (i < limit && !Characters.isNewline(characters[i])) {
            i++;
        }
        return i;
    }

    private int blockCommentEnd(int from) {
        int closer = blockCommentCloser(from);
        return closer < limit ? closer + 2 : limit;
    }

    /** From this place on no block comment has a closer in this view. */
    private int endlessFrom;
    private SourceView endlessView;

    /**
     * The place of the closer of a block comment, or the limit. Rules go back into a comment without an end and find one comment after the
     * other in it; the closer that isn't there is looked for once.
     */
    int blockCommentCloser(int from) {
        if (endlessView == view && from >= endlessFrom) {
            work -= Math.max(0, limit - from);
            return limit;
        }
        for (int i = from; i < limit; i++) {
            if (characters[i] == '#' && i + 1 < limit && characters[i + 1] == '>') {
                return i;
            }
        }
        endlessView = view;
        endlessFrom = from;
        return limit;
    }
}
