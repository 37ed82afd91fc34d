package dev.exlint.powershell.ast;

/**
 * What may stand as a condition or on the right of an assignment.
 */
public abstract sealed class PipelineBaseAst extends StatementAst permits ChainableAst, AssignmentStatementAst, ErrorStatementAst {
    PipelineBaseAst(int start, int end) {
        super(start, end);
    }
}
