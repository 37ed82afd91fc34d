package dev.exlint.powershell.parse;

import java.util.function.Supplier;

import dev.exlint.powershell.token.TokenKind;

/**
 * Counts how deep constructs nest, so that no text can exhaust a thread's stack.
 *
 * <p>The engine gives up when its stack does; we give up at a fixed depth, with the same error at the opening of the construct, skip to
 * its end and go on. A thousand levels of rules don't fit every thread's stack, so the levels below the hundredth run on a thread of
 * their own while the caller waits: the parse stays one sequence of steps.
 */
final class Depth {
    private static final int MOST = 1000;
    private static final int ORDINARY = 100;
    private static final long STACK_SIZE = 64L << 20;

    private final ParseState state;
    private int depth;

    Depth(ParseState state) {
        this.state = state;
    }

    /** Whether a construct may open here. */
    boolean isExhausted() {
        return depth >= MOST;
    }

    /** Runs a rule one level deeper; the caller has asked {@link #isExhausted()}. */
    <T> T nested(Supplier<T> rule) {
        depth++;
        try {
            return depth == ORDINARY ? onOwnStack(rule) : rule.get();
        } finally {
            depth--;
        }
    }

    private static <T> T onOwnStack(Supplier<T> rule) {
        Deep<T> deep = new Deep<>(rule);
        Thread thread = new Thread(null, deep, "exlint-deep-parse", STACK_SIZE);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return deep.result();
    }

    /** One rule, its result or its failure. */
    private static final class Deep<T> implements Runnable {
        private final Supplier<T> rule;
        private T result;
        private Throwable failure;

        private Deep(Supplier<T> rule) {
            this.rule = rule;
        }

        @Override
        public void run() {
            try {
                result = rule.get();
            } catch (RuntimeException | Error e) {
                failure = e;
            }
        }

        private T result() {
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            return result;
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
