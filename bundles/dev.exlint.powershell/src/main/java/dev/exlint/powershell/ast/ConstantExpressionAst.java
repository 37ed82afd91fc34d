package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * A number, or the omitted true of an attribute argument.
 *
 * <p>The trap: a string is a subclass; ask for {@link StringConstantExpressionAst} first.
 */
public sealed class ConstantExpressionAst extends ExpressionAst permits StringConstantExpressionAst {
    private final Object constant;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param constant a {@code NumberValue}, a {@code Boolean} or a {@code String}; absent for a number that is none; null if there
     *     is none
     */
    public ConstantExpressionAst(int start, int end, Object constant) {
        super(start, end);
        this.constant = constant;
    }

    /** {@return a {@code NumberValue}, a {@code Boolean} or a {@code String}; absent for a number that is none, if any} */
    public final Optional<Object> constant() {
        return Optional.ofNullable(constant);
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ConstantExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        // a leaf
    }
}
