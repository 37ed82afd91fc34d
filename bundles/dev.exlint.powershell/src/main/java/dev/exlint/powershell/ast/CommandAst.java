package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.token.TokenKind;

/**
 * A command with its name, parameters and arguments.
 *
 * <p>The trap: {@code -P v} are two elements; only {@code -P:v} is one, with its argument inside the parameter.
 */
public final class CommandAst extends CommandBaseAst {
    private final TokenKind invocationOperator;
    private final List<CommandElementAst> commandElements;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param invocationOperator Ampersand, Dot, or Unknown when there is none
     * @param commandElements name, parameters and arguments in order; the first is the name
     * @param redirections its redirections in order
     */
    public CommandAst(int start, int end, TokenKind invocationOperator, List<? extends CommandElementAst> commandElements,
            List<? extends RedirectionAst> redirections) {
        super(start, end, redirections);
        this.invocationOperator = invocationOperator;
        this.commandElements = copy(commandElements);
    }

    /** {@return Ampersand, Dot, or Unknown when there is none} */
    public TokenKind invocationOperator() {
        return invocationOperator;
    }

    /** {@return name, parameters and arguments in order; the first is the name} */
    public List<CommandElementAst> commandElements() {
        return commandElements;
    }

    /** {@return the name when it is a constant, as written without quotes} */
    public Optional<String> commandName() {
        return commandElements.get(0) instanceof StringConstantExpressionAst name ? Optional.of(name.value()) : Optional.empty();
    }

    @Override
    public NodeType nodeType() {
        return NodeType.Command;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(commandElements, into);
        addAll(redirections(), into);
    }
}
