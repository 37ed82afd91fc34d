package dev.exlint.powershell.ast;

import java.util.List;

import dev.exlint.powershell.token.TokenKind;

/**
 * Two pipelines joined by {@code &&} or {@code ||} (7.0).
 */
public final class PipelineChainAst extends ChainableAst {
    private final TokenKind operator;
    private final ChainableAst leftPipelineChain;
    private final PipelineAst rightPipeline;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param isBackground whether it ends in an ampersand
     * @param operator AndAnd or OrOr
     * @param leftPipelineChain what runs first
     * @param rightPipeline what may run then
     */
    public PipelineChainAst(int start, int end, boolean isBackground, TokenKind operator, ChainableAst leftPipelineChain,
            PipelineAst rightPipeline) {
        super(start, end, isBackground);
        this.operator = operator;
        this.leftPipelineChain = leftPipelineChain;
        this.rightPipeline = rightPipeline;
    }

    /** {@return AndAnd or OrOr} */
    public TokenKind operator() {
        return operator;
    }

    /** {@return what runs first} */
    public ChainableAst leftPipelineChain() {
        return leftPipelineChain;
    }

    /** {@return what may run then} */
    public PipelineAst rightPipeline() {
        return rightPipeline;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.PipelineChain;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(leftPipelineChain);
        into.add(rightPipeline);
    }
}
