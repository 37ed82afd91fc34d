package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * A {@code foreach} statement (the cmdlet is a command).
 */
public final class ForEachStatementAst extends LoopStatementAst {
    private final boolean isParallel;
    private final ExpressionAst throttleLimit;
    private final VariableExpressionAst variable;
    private final PipelineBaseAst condition;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param label the label without colon; null if there is none
     * @param isParallel whether {@code -parallel} is given
     * @param throttleLimit the value after {@code -throttlelimit}; null if there is none
     * @param variable the loop variable
     * @param condition what is enumerated
     * @param body what is repeated
     */
    public ForEachStatementAst(int start, int end, String label, boolean isParallel, ExpressionAst throttleLimit,
            VariableExpressionAst variable, PipelineBaseAst condition, StatementBlockAst body) {
        super(start, end, label, body);
        this.isParallel = isParallel;
        this.throttleLimit = throttleLimit;
        this.variable = variable;
        this.condition = condition;
    }

    /** {@return whether {@code -parallel} is given} */
    public boolean isParallel() {
        return isParallel;
    }

    /** {@return the value after {@code -throttlelimit}, if any; the engine does not visit it, so it is no child} */
    public Optional<ExpressionAst> throttleLimit() {
        return Optional.ofNullable(throttleLimit);
    }

    /** {@return the loop variable} */
    public VariableExpressionAst variable() {
        return variable;
    }

    /** {@return what is enumerated} */
    public PipelineBaseAst condition() {
        return condition;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ForEachStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(variable);
        into.add(condition);
        into.add(body());
    }
}
