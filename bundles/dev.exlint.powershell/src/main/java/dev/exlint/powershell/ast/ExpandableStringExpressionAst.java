package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A string with variables or subexpressions in it.
 */
public final class ExpandableStringExpressionAst extends ExpressionAst {
    private final StringConstantType stringConstantType;
    private final CharSequence value;
    private final List<ExpressionAst> nestedExpressions;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param stringConstantType how it is written
     * @param value the text with escapes resolved and everything else as written; may be a view of the source, so that nested strings
     *     don't copy each other
     * @param nestedExpressions variables and subexpressions in order
     */
    public ExpandableStringExpressionAst(int start, int end, StringConstantType stringConstantType, CharSequence value,
            List<? extends ExpressionAst> nestedExpressions) {
        super(start, end);
        this.stringConstantType = stringConstantType;
        this.value = value;
        this.nestedExpressions = copy(nestedExpressions);
    }

    /** {@return how it is written} */
    public StringConstantType stringConstantType() {
        return stringConstantType;
    }

    /** {@return the text with escapes resolved and everything else as written} */
    public String value() {
        return value.toString();
    }

    /** {@return variables and subexpressions in order} */
    public List<ExpressionAst> nestedExpressions() {
        return nestedExpressions;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ExpandableStringExpression;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(nestedExpressions, into);
    }
}
