package dev.exlint.powershell.ast;

import java.util.List;

/**
 * Access by index.
 */
public final class IndexExpressionAst extends ExpressionAst {
    private final ExpressionAst target;
    private final ExpressionAst index;
    private final boolean nullConditional;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param target what is indexed
     * @param index the index, an array literal for several
     * @param nullConditional whether {@code ?[} is used (7.1)
     */
    public IndexExpressionAst(int start, int end, ExpressionAst target, ExpressionAst index, boolean nullConditional) {
        super(start, end);
        this.target = target;
        this.index = index;
        this.nullConditional = nullConditional;
    }

    /** {@return what is indexed} */
    public ExpressionAst target() {
        return target;
    }

    /** {@return the index, an array literal for several} */
    public ExpressionAst index() {
        return index;
    }

    /** {@return whether {@code ?[} is used (7.1)} */
    public boolean nullConditional() {
        return nullConditional;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.IndexExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        into.add(target);
        into.add(index);
    }
}
