package dev.exlint.powershell.eval;

import java.util.Optional;

import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.StatementAst;

/**
 * Finds the expression that a statement consists of, so that places speak of what people see.
 */
final class Literals {

    private Literals() {
    }

    /** The command that the statement consists of, perhaps assigned to something; empty if it is more or something else. */
    static Optional<CommandAst> singleCommand(StatementAst statement) {
        StatementAst only = statement instanceof AssignmentStatementAst assignment ? assignment.right() : statement;
        return only instanceof PipelineAst pipeline && !pipeline.isBackground() && pipeline.pipelineElements().size() == 1
                && pipeline.pipelineElements().get(0) instanceof CommandAst command ? Optional.of(command) : Optional.empty();
    }

    /** The expression that is the whole statement, else the statement. */
    static Ast inside(StatementAst statement) {
        ExpressionAst expression = expression(statement);
        return expression == null ? statement : expression;
    }

    /** The expression that is the whole statement, null if it is more. */
    static ExpressionAst expression(StatementAst statement) {
        StatementAst only = statement;
        if (statement instanceof PipelineAst pipeline && pipeline.pipelineElements().size() == 1 && !pipeline.isBackground()) {
            only = pipeline.pipelineElements().get(0);
        }
        return only instanceof CommandExpressionAst command && command.redirections().isEmpty() ? command.expression() : null;
    }
}
