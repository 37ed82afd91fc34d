package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * A method or constructor of a class.
 *
 * <p>The trap: name, parameters and body are those of the function definition inside, whose extent starts at the name.
 */
public final class FunctionMemberAst extends MemberAst {
    private final boolean isStatic;
    private final boolean isHidden;
    private final boolean isConstructor;
    private final TypeConstraintAst returnType;
    private final List<AttributeAst> attributes;
    private final FunctionDefinitionAst function;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param isStatic whether it is static
     * @param isHidden whether it is hidden
     * @param isConstructor whether it has the name of its class
     * @param returnType the declared result; absent means void; null if there is none
     * @param attributes the attributes before it
     * @param function name, parameters and body
     */
    public FunctionMemberAst(int start, int end, boolean isStatic, boolean isHidden, boolean isConstructor,
            TypeConstraintAst returnType, List<? extends AttributeAst> attributes, FunctionDefinitionAst function) {
        super(start, end);
        this.isStatic = isStatic;
        this.isHidden = isHidden;
        this.isConstructor = isConstructor;
        this.returnType = returnType;
        this.attributes = copy(attributes);
        this.function = function;
    }

    /** {@return whether it is static} */
    public boolean isStatic() {
        return isStatic;
    }

    /** {@return whether it is hidden} */
    public boolean isHidden() {
        return isHidden;
    }

    /** {@return whether it has the name of its class} */
    public boolean isConstructor() {
        return isConstructor;
    }

    /** {@return the declared result; absent means void, if any} */
    public Optional<TypeConstraintAst> returnType() {
        return Optional.ofNullable(returnType);
    }

    /** {@return the attributes before it} */
    public List<AttributeAst> attributes() {
        return attributes;
    }

    /** {@return name, parameters and body} */
    public FunctionDefinitionAst function() {
        return function;
    }

    /** {@return the name as written} */
    public String name() {
        return function.name();
    }

    /** {@return the parameters in order} */
    public List<ParameterAst> parameters() {
        return function.parameters();
    }

    /** {@return the body} */
    public ScriptBlockAst body() {
        return function.body();
    }

    @Override
    public NodeType nodeType() {
        return NodeType.FunctionMember;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(attributes, into);
        addIfPresent(returnType, into);
        into.add(function);
    }
}
