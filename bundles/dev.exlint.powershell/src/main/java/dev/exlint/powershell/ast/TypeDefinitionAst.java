package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A class or an enum.
 */
public final class TypeDefinitionAst extends StatementAst {
    private final String name;
    private final TypeKind kind;
    private final List<AttributeAst> attributes;
    private final List<TypeConstraintAst> baseTypes;
    private final List<MemberAst> members;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param name the name as written
     * @param kind class, enum or (reserved) interface
     * @param attributes the attributes before it
     * @param baseTypes base class and interfaces, or the underlying type of an enum
     * @param members the members in order
     */
    public TypeDefinitionAst(int start, int end, String name, TypeKind kind, List<? extends AttributeAst> attributes,
            List<? extends TypeConstraintAst> baseTypes, List<? extends MemberAst> members) {
        super(start, end);
        this.name = name;
        this.kind = kind;
        this.attributes = copy(attributes);
        this.baseTypes = copy(baseTypes);
        this.members = copy(members);
    }

    /** {@return the name as written} */
    public String name() {
        return name;
    }

    /** {@return class, enum or (reserved) interface} */
    public TypeKind kind() {
        return kind;
    }

    /** {@return the attributes before it} */
    public List<AttributeAst> attributes() {
        return attributes;
    }

    /** {@return base class and interfaces, or the underlying type of an enum} */
    public List<TypeConstraintAst> baseTypes() {
        return baseTypes;
    }

    /** {@return the members in order} */
    public List<MemberAst> members() {
        return members;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.TypeDefinition;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(attributes, into);
        addAll(baseTypes, into);
        addAll(members, into);
    }
}
