package dev.exlint.powershell.ast;

/**
 * What stands in brackets before a parameter, member or expression: an attribute or a type.
 */
public abstract sealed class AttributeBaseAst extends Ast permits AttributeAst, TypeConstraintAst {
    private final TypeName typeName;

    AttributeBaseAst(int start, int end, TypeName typeName) {
        super(start, end);
        this.typeName = typeName;
    }

    /** {@return the name as written} */
    public final TypeName typeName() {
        return typeName;
    }
}
