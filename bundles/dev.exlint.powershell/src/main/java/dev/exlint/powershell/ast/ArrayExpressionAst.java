package dev.exlint.powershell.ast;

import java.util.List;

/**
 * An array {@code @( )} of what its statements return.
 */
public final class ArrayExpressionAst extends ExpressionAst {
    private final StatementBlockAst subExpression;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param subExpression the statements
     */
    public ArrayExpressionAst(int start, int end, StatementBlockAst subExpression) {
        super(start, end);
        this.subExpression = subExpression;
    }

    /** {@return the statements} */
    public StatementBlockAst subExpression() {
        return subExpression;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ArrayExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(subExpression);
    }
}
