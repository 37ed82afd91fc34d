package dev.exlint.powershell.ast;

import java.util.List;

import dev.exlint.powershell.token.RedirectionStream;

/**
 * A redirection of one stream into another.
 */
public final class MergingRedirectionAst extends RedirectionAst {
    private final RedirectionStream toStream;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param fromStream the stream that is redirected
     * @param toStream the stream it goes to
     */
    public MergingRedirectionAst(int start, int end, RedirectionStream fromStream, RedirectionStream toStream) {
        super(start, end, fromStream);
        this.toStream = toStream;
    }

    /** {@return the stream it goes to} */
    public RedirectionStream toStream() {
        return toStream;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.MergingRedirection;
    }

    @Override
    void collectChildren(List<Ast> into) {
        // a leaf
    }
}
