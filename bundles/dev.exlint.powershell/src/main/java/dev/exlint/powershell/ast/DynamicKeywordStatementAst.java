package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A statement that starts with a keyword defined elsewhere (inside a {@code configuration}).
 */
public final class DynamicKeywordStatementAst extends StatementAst {
    private final List<CommandElementAst> commandElements;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param commandElements the keyword and what follows
     */
    public DynamicKeywordStatementAst(int start, int end, List<? extends CommandElementAst> commandElements) {
        super(start, end);
        this.commandElements = copy(commandElements);
    }

    /** {@return the keyword and what follows} */
    public List<CommandElementAst> commandElements() {
        return commandElements;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.DynamicKeywordStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(commandElements, into);
    }
}
