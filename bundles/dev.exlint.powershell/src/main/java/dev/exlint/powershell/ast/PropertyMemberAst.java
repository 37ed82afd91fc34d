package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * A property of a class or a value of an enum (which counts as static).
 */
public final class PropertyMemberAst extends MemberAst {
    private final String name;
    private final boolean isStatic;
    private final boolean isHidden;
    private final TypeConstraintAst propertyType;
    private final List<AttributeAst> attributes;
    private final ExpressionAst initialValue;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param name the name without dollar sign
     * @param isStatic whether it is static; true for every enum value
     * @param isHidden whether it is hidden
     * @param propertyType the type; null if there is none
     * @param attributes the attributes before it
     * @param initialValue the value after the equals sign; null if there is none
     */
    public PropertyMemberAst(int start, int end, String name, boolean isStatic, boolean isHidden, TypeConstraintAst propertyType,
            List<? extends AttributeAst> attributes, ExpressionAst initialValue) {
        super(start, end);
        this.name = name;
        this.isStatic = isStatic;
        this.isHidden = isHidden;
        this.propertyType = propertyType;
        this.attributes = copy(attributes);
        this.initialValue = initialValue;
    }

    /** {@return the name without dollar sign} */
    public String name() {
        return name;
    }

    /** {@return whether it is static; true for every enum value} */
    public boolean isStatic() {
        return isStatic;
    }

    /** {@return whether it is hidden} */
    public boolean isHidden() {
        return isHidden;
    }

    /** {@return the type, if any} */
    public Optional<TypeConstraintAst> propertyType() {
        return Optional.ofNullable(propertyType);
    }

    /** {@return the attributes before it} */
    public List<AttributeAst> attributes() {
        return attributes;
    }

    /** {@return the value after the equals sign, if any} */
    public Optional<ExpressionAst> initialValue() {
        return Optional.ofNullable(initialValue);
    }

    @Override
    public NodeType nodeType() {
        return NodeType.PropertyMember;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addIfPresent(propertyType, into);
        addAll(attributes, into);
        addIfPresent(initialValue, into);
    }
}
