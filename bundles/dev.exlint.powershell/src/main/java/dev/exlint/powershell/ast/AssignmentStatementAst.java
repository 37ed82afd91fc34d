package dev.exlint.powershell.ast;

import java.util.List;

import dev.exlint.powershell.token.TokenKind;

/**
 * An assignment; the right side is a whole statement.
 */
public final class AssignmentStatementAst extends PipelineBaseAst {
    private final TokenKind operator;
    private final int operatorStart;
    private final int operatorEnd;
    private final ExpressionAst left;
    private final StatementAst right;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param operator Equals, PlusEquals …
     * @param operatorStart where the operator starts
     * @param operatorEnd where the operator ends
     * @param left the target
     * @param right the value
     */
    public AssignmentStatementAst(int start, int end, TokenKind operator, int operatorStart, int operatorEnd, ExpressionAst left,
            StatementAst right) {
        super(start, end);
        this.operator = operator;
        this.operatorStart = operatorStart;
        this.operatorEnd = operatorEnd;
        this.left = left;
        this.right = right;
    }

    /** {@return Equals, PlusEquals …} */
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

    /** {@return the target} */
    public ExpressionAst left() {
        return left;
    }

    /** {@return the value} */
    public StatementAst right() {
        return right;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.AssignmentStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(left);
        into.add(right);
    }
}
