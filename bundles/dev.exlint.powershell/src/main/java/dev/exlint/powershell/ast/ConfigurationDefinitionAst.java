package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A {@code configuration}: parsed tolerantly, never judged, since its keywords depend on the machine.
 */
public final class ConfigurationDefinitionAst extends StatementAst {
    private final ExpressionAst instanceName;
    private final ScriptBlockExpressionAst body;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param instanceName the name
     * @param body the body
     */
    public ConfigurationDefinitionAst(int start, int end, ExpressionAst instanceName, ScriptBlockExpressionAst body) {
        super(start, end);
        this.instanceName = instanceName;
        this.body = body;
    }

    /** {@return the name} */
    public ExpressionAst instanceName() {
        return instanceName;
    }

    /** {@return the body} */
    public ScriptBlockExpressionAst body() {
        return body;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ConfigurationDefinition;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(instanceName);
        into.add(body);
    }
}
