package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * An {@code exit}.
 */
public final class ExitStatementAst extends StatementAst {
    private final PipelineBaseAst pipeline;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param pipeline the exit code; null if there is none
     */
    public ExitStatementAst(int start, int end, PipelineBaseAst pipeline) {
        super(start, end);
        this.pipeline = pipeline;
    }

    /** {@return the exit code, if any} */
    public Optional<PipelineBaseAst> pipeline() {
        return Optional.ofNullable(pipeline);
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ExitStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addIfPresent(pipeline, into);
    }
}
