package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A variable, splatted or not.
 */
public final class VariableExpressionAst extends ExpressionAst {
    private final String name;
    private final boolean splatted;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param name the name as written, with scope or drive, without dollar sign and braces
     * @param splatted whether it is written with an at sign
     */
    public VariableExpressionAst(int start, int end, String name, boolean splatted) {
        super(start, end);
        this.name = name;
        this.splatted = splatted;
    }

    /** {@return the name as written, with scope or drive, without dollar sign and braces} */
    public String name() {
        return name;
    }

    /** {@return whether it is written with an at sign} */
    public boolean splatted() {
        return splatted;
    }

    /** {@return the name taken apart into scope or drive and the rest} */
    public VariablePath variablePath() {
        return VariablePath.of(name);
    }

    /** {@return the name without scope or drive, as {@link #variablePath} has it} */
    public String unqualifiedName() {
        return name.indexOf(':') < 0 ? name : variablePath().unqualifiedName();
    }

    @Override
    public NodeType nodeType() {
        return NodeType.VariableExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        // a leaf
    }
}
