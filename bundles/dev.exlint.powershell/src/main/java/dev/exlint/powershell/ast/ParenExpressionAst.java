package dev.exlint.powershell.ast;

import java.util.List;

/**
 * One pipeline in parentheses.
 */
public final class ParenExpressionAst extends ExpressionAst {
    private final PipelineBaseAst pipeline;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param pipeline the pipeline or assignment
     */
    public ParenExpressionAst(int start, int end, PipelineBaseAst pipeline) {
        super(start, end);
        this.pipeline = pipeline;
    }

    /** {@return the pipeline or assignment} */
    public PipelineBaseAst pipeline() {
        return pipeline;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ParenExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(pipeline);
    }
}
