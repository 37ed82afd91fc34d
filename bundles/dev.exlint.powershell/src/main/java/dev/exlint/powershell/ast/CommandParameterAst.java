package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a call, with its argument when both are joined by a colon.
 */
public final class CommandParameterAst extends CommandElementAst {
    private final String parameterName;
    private final ExpressionAst argument;
    private final int errorEnd;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param parameterName the name without dash and colon
     * @param argument the value after the colon; null if there is none
     * @param errorEnd where dash, name and colon end; they start where this node starts
     */
    public CommandParameterAst(int start, int end, String parameterName, ExpressionAst argument, int errorEnd) {
        super(start, end);
        this.parameterName = parameterName;
        this.argument = argument;
        this.errorEnd = errorEnd;
    }

    /** {@return the name without dash and colon} */
    public String parameterName() {
        return parameterName;
    }

    /** {@return the value after the colon, if any} */
    public Optional<ExpressionAst> argument() {
        return Optional.ofNullable(argument);
    }

    /** {@return where dash, name and colon end; they start where this node starts} */
    public int errorEnd() {
        return errorEnd;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.CommandParameter;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addIfPresent(argument, into);
    }
}
