package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * An {@code if} with its {@code elseif} and {@code else}.
 */
public final class IfStatementAst extends StatementAst {
    private final List<Clause> clauses;
    private final StatementBlockAst elseClause;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param clauses the conditions with their bodies, in order
     * @param elseClause the {@code else} body; null if there is none
     */
    public IfStatementAst(int start, int end, List<Clause> clauses, StatementBlockAst elseClause) {
        super(start, end);
        this.clauses = copy(clauses);
        this.elseClause = elseClause;
    }

    /** {@return the conditions with their bodies, in order} */
    public List<Clause> clauses() {
        return clauses;
    }

    /** {@return the {@code else} body, if any} */
    public Optional<StatementBlockAst> elseClause() {
        return Optional.ofNullable(elseClause);
    }

    /**
     * A condition with the statements it guards.
     *
     * @param condition the pipeline or assignment in parentheses; an error statement where it is missing
     * @param body what runs when it holds
     */
    public record Clause(PipelineBaseAst condition, StatementBlockAst body) {
    }

    @Override
    public NodeType nodeType() {
        return NodeType.IfStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        for (int i = 0; i < clauses.size(); i++) {
            into.add(clauses.get(i).condition());
            into.add(clauses.get(i).body());
        }
        addIfPresent(elseClause, into);
    }
}
