package dev.exlint.powershell.ast;

import java.util.List;

/**
 * An expression that could not be parsed, with the parts that could.
 */
public final class ErrorExpressionAst extends ExpressionAst {
    private final List<Ast> nested;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param nested the parts
     */
    public ErrorExpressionAst(int start, int end, List<? extends Ast> nested) {
        super(start, end);
        this.nested = copy(nested);
    }

    /** {@return the parts} */
    public List<Ast> nested() {
        return nested;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ErrorExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(nested, into);
    }
}
