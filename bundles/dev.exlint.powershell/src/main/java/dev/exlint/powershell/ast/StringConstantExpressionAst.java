package dev.exlint.powershell.ast;

/**
 * A string without anything to expand, or a bare word.
 */
public final class StringConstantExpressionAst extends ConstantExpressionAst {
    private final StringConstantType stringConstantType;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param stringConstantType how it is written
     * @param value what it says after escapes
     */
    public StringConstantExpressionAst(int start, int end, StringConstantType stringConstantType, String value) {
        super(start, end, value);
        this.stringConstantType = stringConstantType;
    }

    /** {@return how it is written} */
    public StringConstantType stringConstantType() {
        return stringConstantType;
    }

    /** {@return what it says after escapes} */
    public String value() {
        return (String) constant().orElseThrow();
    }

    @Override
    public NodeType nodeType() {
        return NodeType.StringConstantExpression;
    }
}
