package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A script block as a value.
 */
public final class ScriptBlockExpressionAst extends ExpressionAst {
    private final ScriptBlockAst scriptBlock;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param scriptBlock the block; same extent
     */
    public ScriptBlockExpressionAst(int start, int end, ScriptBlockAst scriptBlock) {
        super(start, end);
        this.scriptBlock = scriptBlock;
    }

    /** {@return the block; same extent} */
    public ScriptBlockAst scriptBlock() {
        return scriptBlock;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ScriptBlockExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(scriptBlock);
    }
}
