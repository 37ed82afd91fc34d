package dev.exlint.powershell.ast;

import java.util.Optional;

/**
 * A loop or {@code switch}, which may have a label.
 */
public abstract sealed class LabeledStatementAst extends StatementAst permits LoopStatementAst, SwitchStatementAst {
    private final String label;

    LabeledStatementAst(int start, int end, String label) {
        super(start, end);
        this.label = label;
    }

    /** {@return the label without colon, if any} */
    public final Optional<String> label() {
        return Optional.ofNullable(label);
    }
}
