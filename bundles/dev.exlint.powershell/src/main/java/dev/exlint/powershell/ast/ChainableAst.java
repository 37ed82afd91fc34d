package dev.exlint.powershell.ast;

/**
 * A pipeline, or pipelines joined by {@code &&} and {@code ||}.
 */
public abstract sealed class ChainableAst extends PipelineBaseAst permits PipelineAst, PipelineChainAst {
    private final boolean isBackground;

    ChainableAst(int start, int end, boolean isBackground) {
        super(start, end);
        this.isBackground = isBackground;
    }

    /** {@return whether it ends in an ampersand} */
    public final boolean isBackground() {
        return isBackground;
    }
}
