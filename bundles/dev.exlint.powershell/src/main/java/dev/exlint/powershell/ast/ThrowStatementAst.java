package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * A {@code throw}.
 */
public final class ThrowStatementAst extends StatementAst {
    private final PipelineBaseAst pipeline;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param pipeline what is thrown; absent rethrows; null if there is none
     */
    public ThrowStatementAst(int start, int end, PipelineBaseAst pipeline) {
        super(start, end);
        this.pipeline = pipeline;
    }

    /** {@return what is thrown; absent rethrows, if any} */
    public Optional<PipelineBaseAst> pipeline() {
        return Optional.ofNullable(pipeline);
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ThrowStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addIfPresent(pipeline, into);
    }
}
