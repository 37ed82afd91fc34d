package dev.exlint.powershell.ast;

import java.util.List;

/**
 * One {@code catch} of a {@code try}.
 */
public final class CatchClauseAst extends Ast {
    private final List<TypeConstraintAst> catchTypes;
    private final StatementBlockAst body;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param catchTypes the exception types; empty catches all
     * @param body the handler
     */
    public CatchClauseAst(int start, int end, List<? extends TypeConstraintAst> catchTypes, StatementBlockAst body) {
        super(start, end);
        this.catchTypes = copy(catchTypes);
        this.body = body;
    }

    /** {@return the exception types; empty catches all} */
    public List<TypeConstraintAst> catchTypes() {
        return catchTypes;
    }

    /** {@return the handler} */
    public StatementBlockAst body() {
        return body;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.CatchClause;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(catchTypes, into);
        into.add(body);
    }
}
