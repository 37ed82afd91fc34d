package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A type as a value, as in {@code [int]}.
 */
public final class TypeExpressionAst extends ExpressionAst {
    private final TypeName typeName;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param typeName the name as written
     */
    public TypeExpressionAst(int start, int end, TypeName typeName) {
        super(start, end);
        this.typeName = typeName;
    }

    /** {@return the name as written} */
    public TypeName typeName() {
        return typeName;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.TypeExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        // a leaf
    }
}
