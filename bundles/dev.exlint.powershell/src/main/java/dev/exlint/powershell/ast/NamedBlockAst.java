package dev.exlint.powershell.ast;

import java.util.List;

import dev.exlint.powershell.token.TokenKind;

/**
 * One of the {@code begin process end dynamicparam clean} blocks, or the unnamed block around plain statements.
 */
public final class NamedBlockAst extends Ast {
    private final TokenKind blockKind;
    private final boolean unnamed;
    private final List<TrapStatementAst> traps;
    private final List<StatementAst> statements;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param blockKind Begin, Process, End, Dynamicparam or Clean
     * @param unnamed whether the block is not written but implied
     * @param traps its {@code trap} statements, which are not among the statements
     * @param statements its statements in order
     */
    public NamedBlockAst(int start, int end, TokenKind blockKind, boolean unnamed, List<? extends TrapStatementAst> traps,
            List<? extends StatementAst> statements) {
        super(start, end);
        this.blockKind = blockKind;
        this.unnamed = unnamed;
        this.traps = copy(traps);
        this.statements = copy(statements);
    }

    /** {@return Begin, Process, End, Dynamicparam or Clean} */
    public TokenKind blockKind() {
        return blockKind;
    }

    /** {@return whether the block is not written but implied} */
    public boolean unnamed() {
        return unnamed;
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
        return NodeType.NamedBlock;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(traps, into);
        addAll(statements, into);
    }
}
