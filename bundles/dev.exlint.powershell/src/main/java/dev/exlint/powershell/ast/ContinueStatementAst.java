package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * A {@code continue}.
 */
public final class ContinueStatementAst extends StatementAst {
    private final ExpressionAst label;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param label the label, which may be any expression; null if there is none
     */
    public ContinueStatementAst(int start, int end, ExpressionAst label) {
        super(start, end);
        this.label = label;
    }

    /** {@return the label, which may be any expression, if any} */
    public Optional<ExpressionAst> label() {
        return Optional.ofNullable(label);
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ContinueStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addIfPresent(label, into);
    }
}
