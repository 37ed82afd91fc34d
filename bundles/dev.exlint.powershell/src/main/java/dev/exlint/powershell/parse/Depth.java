package dev.exlint.powershell.parse;

import java.util.function.Supplier;

import dev.exlint.powershell.token.TokenKind;

/**
 * Counts how deep constructs nest, so that no text can exhaust a thread's stack.
 *
 * <p>The engine gives up when its stack does; we give up at a fixed depth, with the same error at the opening of the construct, skip to
 * its end and go on. A thousand levels of rules don't fit every thread's stack: a parse that finds more than an ordinary stack holds
 * starts over on one that does, as the engine does before it gives up.
 */
final class Depth {
    /** The deepest nesting any text may have. */
    static final int MOST = 1000;
    /** The deepest nesting any thread's stack holds. */
    static final int ORDINARY = 60;

    private final ParseState state;
    private final int allowed;
    private int depth;

    Depth(ParseState state, int allowed) {
        this.state = state;
        this.allowed = allowed;
    }

    /** Says that the parse needs a deeper stack than its thread may have. */
    static final class NeedsDeeperStack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NeedsDeeperStack() {
            super(null, null, false, false);
        }
    }

    /** Whether no construct may open here any more. */
    boolean isExhausted() {
        if (depth >= allowed && allowed < MOST) {
            throw new NeedsDeeperStack();
        }
        return depth >= MOST;
    }

    /** Starts a level for rules that are run too often for {@link #nested}; the caller has asked {@link #isExhausted()}. */
    void enter() {
        depth++;
    }

    /** Ends the level. */
    void leave() {
        depth--;
    }

    /** Runs a rule one level deeper; the caller has asked {@link #isExhausted()}. */
    <T> T nested(Supplier<T> rule) {
        depth++;
        try {
            return rule.get();
        } finally {
            depth--;
        }
    }

    /**
     * Reports that a construct is nested too deep and skips it.
     *
     * @param start where the construct starts
     * @param end the end of its opening
     * @param closer what closes it, left for the caller; {@code NewLine} skips to the end of the statement
     * @return where the skipped text ends
     */
    int giveUp(int start, int end, TokenKind closer) {
        state.error(ErrorId.ScriptTooComplicated, start, end);
        int last = end;
        int open = 0;
        while (true) {
            int token = state.peek();
            TokenKind kind = state.kind(token);
            if (kind == TokenKind.EndOfInput || open == 0 && endsConstruct(kind, closer)) {
                return last;
            }
            switch (kind) {
                case LParen, AtParen, DollarParen, LCurly, AtCurly -> open++;
                case RParen, RCurly -> open--;
                case LBracket, QuestionLBracket -> open += closer == TokenKind.RBracket ? 1 : 0;
                case RBracket -> open -= closer == TokenKind.RBracket ? 1 : 0;
                default -> {
                    // inside
                }
            }
            last = state.end(token);
            state.skipToken();
        }
    }

    private static boolean endsConstruct(TokenKind kind, TokenKind closer) {
        return switch (kind) {
            case RParen, RCurly -> true;
            case RBracket -> closer == TokenKind.RBracket;
            case NewLine, Semi -> closer == TokenKind.NewLine;
            default -> false;
        };
    }
}
