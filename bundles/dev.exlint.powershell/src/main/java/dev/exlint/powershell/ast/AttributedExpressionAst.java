package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A variable or value with an attribute before it.
 *
 * <p>The trap: a conversion is a subclass; ask for {@link ConvertExpressionAst} first.
 */
public sealed class AttributedExpressionAst extends ExpressionAst permits ConvertExpressionAst {
    private final AttributeBaseAst attribute;
    private final ExpressionAst child;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param attribute the attribute
     * @param child what it stands before
     */
    public AttributedExpressionAst(int start, int end, AttributeBaseAst attribute, ExpressionAst child) {
        super(start, end);
        this.attribute = attribute;
        this.child = child;
    }

    /** {@return the attribute} */
    public final AttributeBaseAst attribute() {
        return attribute;
    }

    /** {@return what it stands before} */
    public final ExpressionAst child() {
        return child;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.AttributedExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(attribute);
        into.add(child);
    }
}
