package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A {@code parallel} or {@code sequence} block of a workflow.
 */
public final class BlockStatementAst extends StatementAst {
    private final String kind;
    private final StatementBlockAst body;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param kind the keyword as written
     * @param body its statements
     */
    public BlockStatementAst(int start, int end, String kind, StatementBlockAst body) {
        super(start, end);
        this.kind = kind;
        this.body = body;
    }

    /** {@return the keyword as written} */
    public String kind() {
        return kind;
    }

    /** {@return its statements} */
    public StatementBlockAst body() {
        return body;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.BlockStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(body);
    }
}
