package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * A {@code try} with its {@code catch} and {@code finally}.
 */
public final class TryStatementAst extends StatementAst {
    private final StatementBlockAst body;
    private final List<CatchClauseAst> catchClauses;
    private final StatementBlockAst finallyBlock;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param body the guarded statements
     * @param catchClauses the handlers in order
     * @param finallyBlock the {@code finally} body; null if there is none
     */
    public TryStatementAst(int start, int end, StatementBlockAst body, List<? extends CatchClauseAst> catchClauses,
            StatementBlockAst finallyBlock) {
        super(start, end);
        this.body = body;
        this.catchClauses = copy(catchClauses);
        this.finallyBlock = finallyBlock;
    }

    /** {@return the guarded statements} */
    public StatementBlockAst body() {
        return body;
    }

    /** {@return the handlers in order} */
    public List<CatchClauseAst> catchClauses() {
        return catchClauses;
    }

    /** {@return the {@code finally} body, if any} */
    public Optional<StatementBlockAst> finallyBlock() {
        return Optional.ofNullable(finallyBlock);
    }

    @Override
    public NodeType nodeType() {
        return NodeType.TryStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(body);
        addAll(catchClauses, into);
        addIfPresent(finallyBlock, into);
    }
}
