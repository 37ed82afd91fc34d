package dev.exlint.powershell.ast;

/**
 * A loop.
 */
public abstract sealed class LoopStatementAst extends LabeledStatementAst
        permits ForEachStatementAst, ForStatementAst, DoWhileStatementAst, DoUntilStatementAst, WhileStatementAst {
    private final StatementBlockAst body;

    LoopStatementAst(int start, int end, String label, StatementBlockAst body) {
        super(start, end, label);
        this.body = body;
    }

    /** {@return what is repeated} */
    public final StatementBlockAst body() {
        return body;
    }
}
