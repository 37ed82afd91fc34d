package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * A {@code data} section.
 */
public final class DataStatementAst extends StatementAst {
    private final String variable;
    private final List<ExpressionAst> commandsAllowed;
    private final StatementBlockAst body;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param variable the variable it sets; null if there is none
     * @param commandsAllowed the commands after {@code -SupportedCommand}
     * @param body the statements, in restricted language
     */
    public DataStatementAst(int start, int end, String variable, List<? extends ExpressionAst> commandsAllowed, StatementBlockAst body) {
        super(start, end);
        this.variable = variable;
        this.commandsAllowed = copy(commandsAllowed);
        this.body = body;
    }

    /** {@return the variable it sets, if any} */
    public Optional<String> variable() {
        return Optional.ofNullable(variable);
    }

    /** {@return the commands after {@code -SupportedCommand}} */
    public List<ExpressionAst> commandsAllowed() {
        return commandsAllowed;
    }

    /** {@return the statements, in restricted language} */
    public StatementBlockAst body() {
        return body;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.DataStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(body);
    }
}
