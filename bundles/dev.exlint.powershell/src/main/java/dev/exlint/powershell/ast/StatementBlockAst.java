package dev.exlint.powershell.ast;

import java.util.List;

/**
 * Statements between braces, or inside {@code $( )} and {@code @( )}.
 */
public final class StatementBlockAst extends Ast {
    private final List<TrapStatementAst> traps;
    private final List<StatementAst> statements;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param traps its {@code trap} statements, which are not among the statements
     * @param statements its statements in order
     */
    public StatementBlockAst(int start, int end, List<? extends TrapStatementAst> traps, List<? extends StatementAst> statements) {
        super(start, end);
        this.traps = copy(traps);
        this.statements = copy(statements);
    }

    /** {@return its {@code trap} statements, which are not among the statements} */
    public List<TrapStatementAst> traps() {
        return traps;
    }

    /** {@return its statements in order} */
    public List<StatementAst> statements() {
        return statements;
    }

    @Override
    public NodeType nodeType() {
        return NodeType.StatementBlock;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(traps, into);
        addAll(statements, into);
    }
}
