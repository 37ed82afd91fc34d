package dev.exlint.powershell.ast;

import java.util.List;

/**
 * An attribute with its arguments, as in {@code [Parameter(Mandatory)]}.
 */
public final class AttributeAst extends AttributeBaseAst {
    private final List<ExpressionAst> positionalArguments;
    private final List<NamedAttributeArgumentAst> namedArguments;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param typeName the name as written
     * @param positionalArguments the arguments without name
     * @param namedArguments the arguments with name
     */
    public AttributeAst(int start, int end, TypeName typeName, List<? extends ExpressionAst> positionalArguments,
            List<? extends NamedAttributeArgumentAst> namedArguments) {
        super(start, end, typeName);
        this.positionalArguments = copy(positionalArguments);
        this.namedArguments = copy(namedArguments);
    }

    /** {@return the arguments without name} */
    public List<ExpressionAst> positionalArguments() {
        return positionalArguments;
    }

    /** {@return the arguments with name} */
    public List<NamedAttributeArgumentAst> namedArguments() {
        return namedArguments;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.Attribute;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(positionalArguments, into);
        addAll(namedArguments, into);
    }
}
