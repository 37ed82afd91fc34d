package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A {@code while} loop.
 */
public final class WhileStatementAst extends LoopStatementAst {
    private final PipelineBaseAst condition;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param label the label without colon; null if there is none
     * @param condition what is asked before each turn
     * @param body what is repeated
     */
    public WhileStatementAst(int start, int end, String label, PipelineBaseAst condition, StatementBlockAst body) {
        super(start, end, label, body);
        this.condition = condition;
    }

    /** {@return what is asked before each turn} */
    public PipelineBaseAst condition() {
        return condition;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.WhileStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(condition);
        into.add(body());
    }
}
