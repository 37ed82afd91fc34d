package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A method call.
 */
public sealed class InvokeMemberExpressionAst extends MemberExpressionAst permits BaseCtorInvokeMemberExpressionAst {
    private final List<TypeName> genericTypeArguments;
    private final List<ExpressionAst> arguments;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param expression the object or type
     * @param member the name, constant or computed
     * @param isStatic whether {@code ::} is used
     * @param nullConditional whether {@code ?.} is used (7.1)
     * @param genericTypeArguments the type arguments (7.3)
     * @param arguments the arguments in order
     */
    public InvokeMemberExpressionAst(int start, int end, ExpressionAst expression, CommandElementAst member, boolean isStatic,
            boolean nullConditional, List<TypeName> genericTypeArguments, List<? extends ExpressionAst> arguments) {
        super(start, end, expression, member, isStatic, nullConditional);
        this.genericTypeArguments = copy(genericTypeArguments);
        this.arguments = copy(arguments);
    }

    /** {@return the type arguments (7.3)} */
    public final List<TypeName> genericTypeArguments() {
        return genericTypeArguments;
    }

    /** {@return the arguments in order} */
    public final List<ExpressionAst> arguments() {
        return arguments;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.InvokeMemberExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(expression());
        into.add(member());
        addAll(arguments, into);
    }
}
