package dev.exlint.powershell.ast;

import java.util.List;

/**
 * Access to a member.
 *
 * <p>The trap: a method call is a subclass; ask for {@link InvokeMemberExpressionAst} first.
 */
public sealed class MemberExpressionAst extends ExpressionAst permits InvokeMemberExpressionAst {
    private final ExpressionAst expression;
    private final CommandElementAst member;
    private final boolean isStatic;
    private final boolean nullConditional;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param expression the object or type
     * @param member the name, constant or computed
     * @param isStatic whether {@code ::} is used
     * @param nullConditional whether {@code ?.} is used (7.1)
     */
    public MemberExpressionAst(int start, int end, ExpressionAst expression, CommandElementAst member, boolean isStatic,
            boolean nullConditional) {
        super(start, end);
        this.expression = expression;
        this.member = member;
        this.isStatic = isStatic;
        this.nullConditional = nullConditional;
    }

    /** {@return the object or type} */
    public final ExpressionAst expression() {
        return expression;
    }

    /** {@return the name, constant or computed} */
    public final CommandElementAst member() {
        return member;
    }

    /** {@return whether {@code ::} is used} */
    public final boolean isStatic() {
        return isStatic;
    }

    /** {@return whether {@code ?.} is used (7.1)} */
    public final boolean nullConditional() {
        return nullConditional;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.MemberExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(expression);
        into.add(member);
    }
}
