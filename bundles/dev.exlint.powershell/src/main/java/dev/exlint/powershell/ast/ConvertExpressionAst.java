package dev.exlint.powershell.ast;

/**
 * A conversion {@code [type] value}.
 */
public final class ConvertExpressionAst extends AttributedExpressionAst {
    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param type the type
     * @param child what is converted
     */
    public ConvertExpressionAst(int start, int end, TypeConstraintAst type, ExpressionAst child) {
        super(start, end, type, child);
    }

    /** {@return the type} */
    public TypeConstraintAst type() {
        return (TypeConstraintAst) attribute();
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ConvertExpression;
    }
}
