package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * One declared parameter of a script, function or method.
 */
public final class ParameterAst extends Ast {
    private final List<AttributeBaseAst> attributes;
    private final VariableExpressionAst name;
    private final ExpressionAst defaultValue;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param attributes attributes and type constraints in order
     * @param name the variable; named {@code __error__} when attributes stand without one
     * @param defaultValue the default value; null if there is none
     */
    public ParameterAst(int start, int end, List<? extends AttributeBaseAst> attributes, VariableExpressionAst name,
            ExpressionAst defaultValue) {
        super(start, end);
        this.attributes = copy(attributes);
        this.name = name;
        this.defaultValue = defaultValue;
    }

    /** {@return attributes and type constraints in order} */
    public List<AttributeBaseAst> attributes() {
        return attributes;
    }

    /** {@return the variable; named {@code __error__} when attributes stand without one} */
    public VariableExpressionAst name() {
        return name;
    }

    /** {@return the default value, if any} */
    public Optional<ExpressionAst> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    @Override
    public NodeType nodeType() {
        return NodeType.Parameter;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(attributes, into);
        into.add(name);
        addIfPresent(defaultValue, into);
    }
}
