package dev.exlint.powershell.parse;

import java.util.List;

import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.LineMap;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.source.SyntaxError;
import dev.exlint.powershell.token.SyntaxErrors;
import dev.exlint.powershell.token.TokenFlags;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;
import dev.exlint.powershell.token.Tokenizer;
import dev.exlint.powershell.token.TokenizerMode;

/**
 * What all grammar rules share: the one token of lookahead, the mode, the switches, the depth and the errors.
 *
 * <p>Tokens are named by their index in the tokenizer's current list. An index that was only peeked at is void after a change of mode or a
 * step back: copy kind and extent before.
 */
final class ParseState {
    /** No token. */
    static final int NONE = Tokenizer.NONE;

    private static final int MOST_SHOWN = 100;

    final Tokenizer tokenizer;
    final Dialect dialect;
    final LineMap lines;
    private final String source;

    /** Whether a comma ends an expression here. */
    boolean commaDisabled;

    private final SyntaxErrors errors;
    private int pending = NONE;

    ParseState(Tokenizer tokenizer, Dialect dialect, SourceText source, SyntaxErrors errors) {
        this.tokenizer = tokenizer;
        this.dialect = dialect;
        this.lines = source.lines();
        this.source = source.text();
        this.errors = errors;
    }

    boolean seven() {
        return dialect.isPowerShell7();
    }

    // tokens

    int next() {
        int token = pending != NONE ? pending : tokenizer.next();
        pending = NONE;
        return token;
    }

    int peek() {
        if (pending == NONE) {
            pending = tokenizer.next();
        }
        return pending;
    }

    TokenKind peekKind() {
        return kind(peek());
    }

    void unget(int token) {
        pending = token;
    }

    void skipToken() {
        pending = NONE;
    }

    boolean hasPending() {
        return pending != NONE;
    }

    TokenKind pendingKind() {
        return kind(pending);
    }

    TokenList tokens() {
        return tokenizer.tokens();
    }

    TokenKind kind(int token) {
        return tokenizer.tokens().kind(token);
    }

    int start(int token) {
        return tokenizer.tokens().start(token);
    }

    int end(int token) {
        return tokenizer.tokens().end(token);
    }

    String text(int token) {
        return tokenizer.tokens().text(token);
    }

    /** The text of a token as a message shows it; a long one is cut. */
    String shown(int token) {
        int start = Math.min(start(token), source.length());
        int end = Math.max(start, Math.min(end(token), source.length()));
        return end - start <= MOST_SHOWN ? source.substring(start, end) : source.substring(start, start + MOST_SHOWN) + "\u2026";
    }

    /** The first character of a token as it stands in the source. */
    char source(int token) {
        return source.charAt(start(token));
    }

    /** Whether a token has one of two characters where the source shows it, or may have them where it doesn't. */
    boolean mayHaveAnyOf(int token, char one, char other) {
        if (!tokenizer.isShownBySource()) {
            return true;
        }
        for (int i = start(token); i < Math.min(end(token), source.length()); i++) {
            if (source.charAt(i) == one || source.charAt(i) == other) {
                return true;
            }
        }
        return false;
    }

    boolean usesColon(int token) {
        return tokenizer.tokens().usedColon(token);
    }

    String name(int token) {
        return tokenizer.tokens().name(token);
    }

    String value(int token) {
        return tokenizer.tokens().value(token);
    }

    boolean isKeyword(int token) {
        return (tokenizer.tokens().flags(token) & TokenFlags.KEYWORD) != 0;
    }

    /** One before a token, as the engine counts. */
    int before(int token) {
        return Math.max(0, start(token) - 1);
    }

    void skipNewlines() {
        if (pending == NONE || pendingKind() == TokenKind.NewLine) {
            pending = NONE;
            tokenizer.skipNewlines(false);
        }
    }

    void skipNewlinesAndSemicolons() {
        if (pending == NONE || pendingKind() == TokenKind.NewLine || pendingKind() == TokenKind.Semi) {
            pending = NONE;
            tokenizer.skipNewlines(true);
        }
    }

    int nextMemberAccess(boolean allowBracket) {
        return pending != NONE ? NONE : tokenizer.memberAccess(allowBracket);
    }

    int nextInvocationOpening() {
        return pending != NONE ? NONE : tokenizer.invocationOpening();
    }

    int nextLeftBracket() {
        if (pending != NONE) {
            return pendingKind() == TokenKind.LBracket ? next() : NONE;
        }
        return tokenizer.leftBracket();
    }

    int verbatimArgument() {
        if (pending != NONE && pendingKind() != TokenKind.Parameter) {
            return NONE;
        }
        pending = NONE;
        return tokenizer.verbatimArgument();
    }

    // modes

    TokenizerMode mode() {
        return tokenizer.settings().mode();
    }

    /** Changes the mode; a pending token that would read differently is read again. */
    void setMode(TokenizerMode mode) {
        if (pending != NONE && mode != tokenizer.settings().mode() && !pendingKind().isModeInvariant()) {
            resync(start(pending));
        }
        tokenizer.settings().setMode(mode);
    }

    void resync(int offset) {
        pending = NONE;
        tokenizer.resync(offset);
    }

    /** Where to come back to: before the pending token if there is one. */
    int restorePoint() {
        return pending == NONE ? tokenizer.restorePoint() : start(pending);
    }

    // errors

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    void error(String id, int start, int end, String... arguments) {
        errors.accept(new SyntaxError(id, start, end, false, List.of(arguments)));
    }

    void errorAt(String id, int token, String... arguments) {
        error(id, start(token), end(token), arguments);
    }

    void errorAfter(String id, int end, String... arguments) {
        error(id, end, end, arguments);
    }

    /** Reports an error that more text may cure if nothing else follows it; tells whether that is so. */
    boolean incomplete(String id, int start, int end, String... arguments) {
        return incompleteDetectedAt(end, id, start, end, arguments);
    }

    boolean incompleteAfter(String id, int end, String... arguments) {
        return incompleteDetectedAt(end, id, end, end, arguments);
    }

    /** The same for an error that shows further on. */
    boolean incompleteDetectedAt(int detectedEnd, String id, int start, int end, String... arguments) {
        boolean incomplete = tokenizer.isAtEndOfScript(detectedEnd);
        errors.accept(new SyntaxError(id, start, end, incomplete, List.of(arguments)));
        return incomplete;
    }

    // recovery

    /** Skips to one of the tokens outside of brackets opened on the way; a closer looked for counts as opened. */
    void syncOnError(boolean consumeCloser, TokenKind... syncTokens) {
        int parens = contains(syncTokens, TokenKind.RParen) ? 1 : 0;
        int curlies = contains(syncTokens, TokenKind.RCurly) ? 1 : 0;
        int brackets = contains(syncTokens, TokenKind.RBracket) ? 1 : 0;
        while (true) {
            int token = next();
            TokenKind kind = kind(token);
            boolean closes = false;
            switch (kind) {
                case LParen -> parens++;
                case LCurly -> curlies++;
                case LBracket -> brackets++;
                case RParen -> closes = --parens == 0;
                case RCurly -> closes = --curlies == 0;
                case RBracket -> closes = --brackets == 0;
                case EndOfInput -> {
                    unget(token);
                    return;
                }
                default -> {
                    // nothing to count
                }
            }
            boolean wanted = contains(syncTokens, kind);
            if (closes && wanted) {
                if (!consumeCloser) {
                    unget(token);
                }
                return;
            }
            if (wanted && parens == 0 && curlies == 0 && brackets == 0) {
                return;
            }
        }
    }

    private static boolean contains(TokenKind[] kinds, TokenKind kind) {
        for (TokenKind candidate : kinds) {
            if (candidate == kind) {
                return true;
            }
        }
        return false;
    }
}
