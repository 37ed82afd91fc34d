package dev.exlint.powershell.ast;

import java.util.List;

import dev.exlint.powershell.token.RedirectionStream;

/**
 * A redirection to a file.
 */
public final class FileRedirectionAst extends RedirectionAst {
    private final boolean append;
    private final ExpressionAst location;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param fromStream the stream that is redirected
     * @param append whether it appends
     * @param location the file
     */
    public FileRedirectionAst(int start, int end, RedirectionStream fromStream, boolean append, ExpressionAst location) {
        super(start, end, fromStream);
        this.append = append;
        this.location = location;
    }

    /** {@return whether it appends} */
    public boolean append() {
        return append;
    }

    /** {@return the file} */
    public ExpressionAst location() {
        return location;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.FileRedirection;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(location);
    }
}
