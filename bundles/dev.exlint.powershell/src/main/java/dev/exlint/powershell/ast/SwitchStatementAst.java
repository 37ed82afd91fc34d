package dev.exlint.powershell.ast;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code switch}.
 */
public final class SwitchStatementAst extends LabeledStatementAst {
    private final Set<SwitchFlag> flags;
    private final PipelineBaseAst condition;
    private final List<Clause> clauses;
    private final StatementBlockAst defaultClause;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param label the label without colon; null if there is none
     * @param flags the flags in the order of the enum
     * @param condition what is looked at
     * @param clauses the conditions with their bodies, in order
     * @param defaultClause the {@code default} body; null if there is none
     */
    public SwitchStatementAst(int start, int end, String label, Set<SwitchFlag> flags, PipelineBaseAst condition,
            List<Clause> clauses, StatementBlockAst defaultClause) {
        super(start, end, label);
        this.flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
        this.condition = condition;
        this.clauses = copy(clauses);
        this.defaultClause = defaultClause;
    }

    /** {@return the flags in the order of the enum} */
    public Set<SwitchFlag> flags() {
        return flags;
    }

    /** {@return what is looked at} */
    public PipelineBaseAst condition() {
        return condition;
    }

    /** {@return the conditions with their bodies, in order} */
    public List<Clause> clauses() {
        return clauses;
    }

    /** {@return the {@code default} body, if any} */
    public Optional<StatementBlockAst> defaultClause() {
        return Optional.ofNullable(defaultClause);
    }

    /**
     * A condition with the statements it guards.
     *
     * @param condition a single argument or a script block
     * @param body what runs when it matches
     */
    public record Clause(ExpressionAst condition, StatementBlockAst body) {
    }

    @Override
    public NodeType nodeType() {
        return NodeType.SwitchStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(condition);
        for (Clause clause : clauses) {
            into.add(clause.condition());
            into.add(clause.body());
        }
        addIfPresent(defaultClause, into);
    }
}
