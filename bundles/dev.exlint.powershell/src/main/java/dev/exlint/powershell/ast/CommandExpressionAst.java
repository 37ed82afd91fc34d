package dev.exlint.powershell.ast;

import java.util.List;

/**
 * An expression that stands where a command could.
 */
public final class CommandExpressionAst extends CommandBaseAst {
    private final ExpressionAst expression;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param expression the expression
     * @param redirections its redirections in order
     */
    public CommandExpressionAst(int start, int end, ExpressionAst expression, List<? extends RedirectionAst> redirections) {
        super(start, end, redirections);
        this.expression = expression;
    }

    /** {@return the expression} */
    public ExpressionAst expression() {
        return expression;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.CommandExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(expression);
        addAll(redirections(), into);
    }
}
