package dev.exlint.powershell.ast;

import java.util.List;

/**
 * Values joined by commas.
 */
public final class ArrayLiteralAst extends ExpressionAst {
    private final List<ExpressionAst> elements;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param elements the values in order
     */
    public ArrayLiteralAst(int start, int end, List<? extends ExpressionAst> elements) {
        super(start, end);
        this.elements = copy(elements);
    }

    /** {@return the values in order} */
    public List<ExpressionAst> elements() {
        return elements;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ArrayLiteral;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(elements, into);
    }
}
