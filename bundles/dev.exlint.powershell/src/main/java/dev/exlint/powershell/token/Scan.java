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
final class Scan extends TokenizerSettings {
    final boolean seven;
    final SyntaxErrors errors;
    final Budget budget;

    SourceView view;
    char[] characters;
    int limit;
    int place;
    int tokenStart;

    TokenList tokens;
    /** Tokens before this one in the list belong to somebody else. */
    int tokensBase;
    final LookAhead lookAhead = new LookAhead(this);
    private long work;
    private int countedTo;

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

    /** Characters read so far, again and again if need be: the measure of work. */
    long work() {
        return work;
    }

    /** Counts from here on. */
    void startCounting() {
        countedTo = place;
    }

    /** Counts what was read since the last time. */
    void count() {
        work += Math.max(0, place - countedTo);
        countedTo = place;
    }

    /** Counts characters that were looked at without going there. */
    void countAhead(int characters) {
        work += characters;
    }

    /** Goes to a place forwards or back; what lies between is not read. */
    void jump(int to) {
        count();
        place = to;
        countedTo = to;
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
        errors.accept(new SyntaxError(id, plainOffset(from), end, lookAhead.isAtEndOfScript(end), arguments));
    }

    void incomplete(String id, int from) {
        incomplete(id, from, List.of());
    }
}
