package dev.exlint.powershell.ast;

import java.util.List;

/**
 * Commands joined by pipes; also a single command or expression.
 */
public final class PipelineAst extends ChainableAst {
    private final List<CommandBaseAst> pipelineElements;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param isBackground whether it ends in an ampersand
     * @param pipelineElements the elements in order, at least one
     */
    public PipelineAst(int start, int end, boolean isBackground, List<? extends CommandBaseAst> pipelineElements) {
        super(start, end, isBackground);
        this.pipelineElements = copy(pipelineElements);
    }

    /** {@return the elements in order, at least one} */
    public List<CommandBaseAst> pipelineElements() {
        return pipelineElements;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.Pipeline;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(pipelineElements, into);
    }
}
