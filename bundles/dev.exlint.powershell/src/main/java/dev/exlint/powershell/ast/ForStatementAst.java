package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * A {@code for} loop.
 */
public final class ForStatementAst extends LoopStatementAst {
    private final PipelineBaseAst initializer;
    private final PipelineBaseAst condition;
    private final PipelineBaseAst iterator;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param label the label without colon; null if there is none
     * @param initializer what runs once before; null if there is none
     * @param condition what is asked before each turn; absent means for ever; null if there is none
     * @param iterator what runs after each turn; null if there is none
     * @param body what is repeated
     */
    public ForStatementAst(int start, int end, String label, PipelineBaseAst initializer, PipelineBaseAst condition,
            PipelineBaseAst iterator, StatementBlockAst body) {
        super(start, end, label, body);
        this.initializer = initializer;
        this.condition = condition;
        this.iterator = iterator;
    }

    /** {@return what runs once before, if any} */
    public Optional<PipelineBaseAst> initializer() {
        return Optional.ofNullable(initializer);
    }

    /** {@return what is asked before each turn; absent means for ever, if any} */
    public Optional<PipelineBaseAst> condition() {
        return Optional.ofNullable(condition);
    }

    /** {@return what runs after each turn, if any} */
    public Optional<PipelineBaseAst> iterator() {
        return Optional.ofNullable(iterator);
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ForStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addIfPresent(initializer, into);
        addIfPresent(condition, into);
        addIfPresent(iterator, into);
        into.add(body());
    }
}
