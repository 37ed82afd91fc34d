package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * A statement that could not be parsed, with the parts that could: completion and outline live on them.
 */
public final class ErrorStatementAst extends PipelineBaseAst {
    private final String keyword;
    private final List<Ast> nested;
    private final List<Ast> flags;
    private final List<Ast> conditions;
    private final List<Ast> bodies;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param keyword the keyword of the statement as written, where the engine keeps it; null if there is none
     * @param nested parts without a role
     * @param flags values of flags
     * @param conditions conditions found
     * @param bodies bodies found
     */
    public ErrorStatementAst(int start, int end, String keyword, List<? extends Ast> nested, List<? extends Ast> flags,
            List<? extends Ast> conditions, List<? extends Ast> bodies) {
        super(start, end);
        this.keyword = keyword;
        this.nested = copy(nested);
        this.flags = copy(flags);
        this.conditions = copy(conditions);
        this.bodies = copy(bodies);
    }

    /** {@return the keyword of the statement as written, where the engine keeps it, if any} */
    public Optional<String> keyword() {
        return Optional.ofNullable(keyword);
    }

    /** {@return parts without a role} */
    public List<Ast> nested() {
        return nested;
    }

    /** {@return values of flags} */
    public List<Ast> flags() {
        return flags;
    }

    /** {@return conditions found} */
    public List<Ast> conditions() {
        return conditions;
    }

    /** {@return bodies found} */
    public List<Ast> bodies() {
        return bodies;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ErrorStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(nested, into);
        addAll(flags, into);
        addAll(conditions, into);
        addAll(bodies, into);
    }
}
