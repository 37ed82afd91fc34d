package dev.exlint.powershell.ast;

import java.util.List;

/**
 * The call of the base constructor: the first statement of every constructor, written or not.
 *
 * <p>The trap: the engine's own older visitors skip it, and so does the conformance projection.
 */
public final class BaseCtorInvokeMemberExpressionAst extends InvokeMemberExpressionAst {
    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param expression the variable {@code this}
     * @param member the name {@code .ctor}
     * @param arguments the arguments in order
     */
    public BaseCtorInvokeMemberExpressionAst(int start, int end, ExpressionAst expression, CommandElementAst member,
            List<? extends ExpressionAst> arguments) {
        super(start, end, expression, member, false, false, List.of(), arguments);
    }

    @Override
    public NodeType nodeType() {
        return NodeType.BaseCtorInvokeMemberExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(expression());
        into.add(member());
        addAll(arguments(), into);
    }
}
