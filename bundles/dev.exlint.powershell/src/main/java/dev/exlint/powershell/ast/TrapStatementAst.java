package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * A {@code trap}; kept in the traps of its block, not in the statements.
 */
public final class TrapStatementAst extends StatementAst {
    private final TypeConstraintAst trapType;
    private final StatementBlockAst body;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param trapType the exception type; absent traps all; null if there is none
     * @param body the handler
     */
    public TrapStatementAst(int start, int end, TypeConstraintAst trapType, StatementBlockAst body) {
        super(start, end);
        this.trapType = trapType;
        this.body = body;
    }

    /** {@return the exception type; absent traps all, if any} */
    public Optional<TypeConstraintAst> trapType() {
        return Optional.ofNullable(trapType);
    }

    /** {@return the handler} */
    public StatementBlockAst body() {
        return body;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.TrapStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addIfPresent(trapType, into);
        into.add(body);
    }
}
