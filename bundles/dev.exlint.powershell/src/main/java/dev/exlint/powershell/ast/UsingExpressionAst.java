package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A value of the caller, {@code $using:x}.
 */
public final class UsingExpressionAst extends ExpressionAst {
    private final ExpressionAst subExpression;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param subExpression the variable, or members and indexes of it
     */
    public UsingExpressionAst(int start, int end, ExpressionAst subExpression) {
        super(start, end);
        this.subExpression = subExpression;
    }

    /** {@return the variable, or members and indexes of it} */
    public ExpressionAst subExpression() {
        return subExpression;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.UsingExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(subExpression);
    }
}
