package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A {@code param(…)} block.
 *
 * <p>The trap: its extent starts at the word {@code param}, so its attributes lie outside of it.
 */
public final class ParamBlockAst extends Ast {
    private final List<AttributeAst> attributes;
    private final List<ParameterAst> parameters;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param attributes the attributes written before {@code param}
     * @param parameters the parameters in order
     */
    public ParamBlockAst(int start, int end, List<? extends AttributeAst> attributes, List<? extends ParameterAst> parameters) {
        super(start, end);
        this.attributes = copy(attributes);
        this.parameters = copy(parameters);
    }

    /** {@return the attributes written before {@code param}} */
    public List<AttributeAst> attributes() {
        return attributes;
    }

    /** {@return the parameters in order} */
    public List<ParameterAst> parameters() {
        return parameters;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ParamBlock;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(attributes, into);
        addAll(parameters, into);
    }
}
