package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A choice {@code a ? b : c} (7.0).
 */
public final class TernaryExpressionAst extends ExpressionAst {
    private final ExpressionAst condition;
    private final ExpressionAst ifTrue;
    private final ExpressionAst ifFalse;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param condition what is asked
     * @param ifTrue the value when it holds
     * @param ifFalse the value when not
     */
    public TernaryExpressionAst(int start, int end, ExpressionAst condition, ExpressionAst ifTrue, ExpressionAst ifFalse) {
        super(start, end);
        this.condition = condition;
        this.ifTrue = ifTrue;
        this.ifFalse = ifFalse;
    }

    /** {@return what is asked} */
    public ExpressionAst condition() {
        return condition;
    }

    /** {@return the value when it holds} */
    public ExpressionAst ifTrue() {
        return ifTrue;
    }

    /** {@return the value when not} */
    public ExpressionAst ifFalse() {
        return ifFalse;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.TernaryExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(condition);
        into.add(ifTrue);
        into.add(ifFalse);
    }
}
