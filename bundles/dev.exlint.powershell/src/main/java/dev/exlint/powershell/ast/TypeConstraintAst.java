package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A type in brackets that constrains or converts what follows.
 */
public final class TypeConstraintAst extends AttributeBaseAst {
    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param typeName the name as written
     */
    public TypeConstraintAst(int start, int end, TypeName typeName) {
        super(start, end, typeName);
    }

    @Override
    public NodeType nodeType() {
        return NodeType.TypeConstraint;
    }

    @Override
    void collectChildren(List<Ast> into) {
        // a leaf
    }
}
