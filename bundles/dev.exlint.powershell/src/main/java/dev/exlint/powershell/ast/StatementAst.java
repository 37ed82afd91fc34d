package dev.exlint.powershell.ast;

/**
 * Anything that can stand as a statement.
 */
public abstract sealed class StatementAst extends Ast
        permits TypeDefinitionAst, UsingStatementAst, FunctionDefinitionAst, IfStatementAst, DataStatementAst, LabeledStatementAst,
                TryStatementAst, TrapStatementAst, BreakStatementAst, ContinueStatementAst, ReturnStatementAst, ExitStatementAst,
                ThrowStatementAst, PipelineBaseAst, CommandBaseAst, ConfigurationDefinitionAst, DynamicKeywordStatementAst,
                BlockStatementAst {
    StatementAst(int start, int end) {
        super(start, end);
    }
}
