package dev.exlint.powershell.ast;

import java.util.List;

import dev.exlint.powershell.token.TokenKind;

/**
 * Two operands with an operator between.
 */
public final class BinaryExpressionAst extends ExpressionAst {
    private final TokenKind operator;
    private final int operatorStart;
    private final int operatorEnd;
    private final ExpressionAst left;
    private final ExpressionAst right;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param operator the operator
     * @param operatorStart where the operator starts
     * @param operatorEnd where the operator ends
     * @param left the left operand
     * @param right the right operand
     */
    public BinaryExpressionAst(int start, int end, TokenKind operator, int operatorStart, int operatorEnd, ExpressionAst left,
            ExpressionAst right) {
        super(start, end);
        this.operator = operator;
        this.operatorStart = operatorStart;
        this.operatorEnd = operatorEnd;
        this.left = left;
        this.right = right;
    }

    /** {@return the operator} */
    public TokenKind operator() {
        return operator;
    }

    /** {@return where the operator starts} */
    public int operatorStart() {
        return operatorStart;
    }

    /** {@return where the operator ends} */
    public int operatorEnd() {
        return operatorEnd;
    }

    /** {@return the left operand} */
    public ExpressionAst left() {
        return left;
    }

    /** {@return the right operand} */
    public ExpressionAst right() {
        return right;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.BinaryExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(left);
        into.add(right);
    }
}
