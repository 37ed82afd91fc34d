package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A function, filter, workflow, or the function inside a method.
 */
public final class FunctionDefinitionAst extends StatementAst {
    private final String name;
    private final int nameStart;
    private final int nameEnd;
    private final boolean isFilter;
    private final boolean isWorkflow;
    private final List<ParameterAst> parameters;
    private final ScriptBlockAst body;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param name the name as written
     * @param nameStart where the name starts
     * @param nameEnd where the name ends
     * @param isFilter whether it is a filter
     * @param isWorkflow whether it is a workflow (5.1)
     * @param parameters the parameters in parentheses after the name, not those of a {@code param} block
     * @param body the body
     */
    public FunctionDefinitionAst(int start, int end, String name, int nameStart, int nameEnd, boolean isFilter, boolean isWorkflow,
            List<? extends ParameterAst> parameters, ScriptBlockAst body) {
        super(start, end);
        this.name = name;
        this.nameStart = nameStart;
        this.nameEnd = nameEnd;
        this.isFilter = isFilter;
        this.isWorkflow = isWorkflow;
        this.parameters = copy(parameters);
        this.body = body;
    }

    /** {@return the name as written} */
    public String name() {
        return name;
    }

    /** {@return where the name starts} */
    public int nameStart() {
        return nameStart;
    }

    /** {@return where the name ends} */
    public int nameEnd() {
        return nameEnd;
    }

    /** {@return whether it is a filter} */
    public boolean isFilter() {
        return isFilter;
    }

    /** {@return whether it is a workflow (5.1)} */
    public boolean isWorkflow() {
        return isWorkflow;
    }

    /** {@return the parameters in parentheses after the name, not those of a {@code param} block} */
    public List<ParameterAst> parameters() {
        return parameters;
    }

    /** {@return the body} */
    public ScriptBlockAst body() {
        return body;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.FunctionDefinition;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(parameters, into);
        into.add(body);
    }
}
