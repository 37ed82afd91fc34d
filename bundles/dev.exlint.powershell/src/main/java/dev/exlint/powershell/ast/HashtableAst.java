package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A table {@code @{ }}.
 */
public final class HashtableAst extends ExpressionAst {
    private final List<KeyValuePair> keyValuePairs;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param keyValuePairs keys and values in order
     */
    public HashtableAst(int start, int end, List<KeyValuePair> keyValuePairs) {
        super(start, end);
        this.keyValuePairs = copy(keyValuePairs);
    }

    /** {@return keys and values in order} */
    public List<KeyValuePair> keyValuePairs() {
        return keyValuePairs;
    }

    /**
     * A key with its value.
     *
     * @param key the key, usually a constant
     * @param value the value, which is a whole statement
     */
    public record KeyValuePair(ExpressionAst key, StatementAst value) {
    }

    @Override
    public NodeType nodeType() {
        return NodeType.Hashtable;
    }

    @Override
    void collectChildren(List<Ast> into) {
        for (KeyValuePair pair : keyValuePairs) {
            into.add(pair.key());
            into.add(pair.value());
        }
    }
}
