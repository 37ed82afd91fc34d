package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A named argument of an attribute.
 */
public final class NamedAttributeArgumentAst extends Ast {
    private final String argumentName;
    private final ExpressionAst argument;
    private final boolean expressionOmitted;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param argumentName the name as written
     * @param argument the value; the constant true when it is omitted
     * @param expressionOmitted whether only the name is written, which means true
     */
    public NamedAttributeArgumentAst(int start, int end, String argumentName, ExpressionAst argument, boolean expressionOmitted) {
        super(start, end);
        this.argumentName = argumentName;
        this.argument = argument;
        this.expressionOmitted = expressionOmitted;
    }

    /** {@return the name as written} */
    public String argumentName() {
        return argumentName;
    }

    /** {@return the value; the constant true when it is omitted} */
    public ExpressionAst argument() {
        return argument;
    }

    /** {@return whether only the name is written, which means true} */
    public boolean expressionOmitted() {
        return expressionOmitted;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.NamedAttributeArgument;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(argument);
    }
}
