package dev.exlint.powershell.ast;

import java.util.List;

import dev.exlint.powershell.token.TokenKind;

/**
 * One operand with an operator before or after.
 */
public final class UnaryExpressionAst extends ExpressionAst {
    private final TokenKind operator;
    private final ExpressionAst child;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param operator the operator; PostfixPlusPlus and PostfixMinusMinus stand after the operand
     * @param child the operand
     */
    public UnaryExpressionAst(int start, int end, TokenKind operator, ExpressionAst child) {
        super(start, end);
        this.operator = operator;
        this.child = child;
    }

    /** {@return the operator; PostfixPlusPlus and PostfixMinusMinus stand after the operand} */
    public TokenKind operator() {
        return operator;
    }

    /** {@return the operand} */
    public ExpressionAst child() {
        return child;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.UnaryExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(child);
    }
}
