package dev.exlint.powershell.ast;

import dev.exlint.powershell.token.RedirectionStream;

/**
 * A redirection of an output stream.
 */
public abstract sealed class RedirectionAst extends Ast permits FileRedirectionAst, MergingRedirectionAst {
    private final RedirectionStream fromStream;

    RedirectionAst(int start, int end, RedirectionStream fromStream) {
        super(start, end);
        this.fromStream = fromStream;
    }

    /** {@return the stream that is redirected} */
    public final RedirectionStream fromStream() {
        return fromStream;
    }
}
