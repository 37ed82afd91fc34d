package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.rule.Assignments;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributedExpressionAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandBaseAst;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.ExpandableStringExpressionAst;
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.IndexExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.ParenExpressionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.SubExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The commands whose output a thumbprint is taken from: through a pipe, a property, or variables.
 *
 * <p>The trap: where several assignments may count, all must lead to such a command, or nothing is known.
 */
final class Origins {

    private static final int DEEPEST = 16;

    private final RuleContext context;
    private final Assignments assignments;

    Origins(RuleContext context) {
        this.context = context;
        this.assignments = Assignments.of(context);
    }

    /** The commands; none if the text doesn't show them. */
    List<CommandAst> of(Invocation call, BoundParameter certificate) {
        if (certificate.origin() == Origin.PIPELINE) {
            return PipelineSource.of(context, call.site()).map(PipelineSource::command).stream().toList();
        }
        return certificate.origin() == Origin.SPLAT ? List.of() : certificate.argument().map(argument -> of(argument, 0)).orElse(List.of());
    }

    private List<CommandAst> of(Ast node, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        } else if (node instanceof ParenExpressionAst paren) {
            return of(paren.pipeline(), depth + 1);
        } else if (node instanceof PipelineAst pipeline) {
            return of(pipeline.pipelineElements().get(0), depth + 1);
        } else if (node instanceof CommandAst command) {
            return List.of(command);
        } else if (node instanceof CommandExpressionAst plain) {
            return of(plain.expression(), depth + 1);
        } else if (node instanceof MemberExpressionAst member) {
            return member.isStatic() ? List.of() : of(member.expression(), depth + 1);
        } else if (node instanceof IndexExpressionAst index) {
            return of(index.target(), depth + 1);
        } else if (node instanceof AttributedExpressionAst typed) {
            return of(typed.child(), depth + 1);
        } else if (node instanceof ExpandableStringExpressionAst text && text.nestedExpressions().size() == 1) {
            return of(text.nestedExpressions().get(0), depth + 1);
        } else if (node instanceof SubExpressionAst sub && sub.subExpression().statements().size() == 1) {
            return of(sub.subExpression().statements().get(0), depth + 1);
        }
        return node instanceof VariableExpressionAst variable && !variable.splatted() ? ofVariable(variable, depth) : List.of();
    }

    private List<CommandAst> ofVariable(VariableExpressionAst variable, int depth) {
        List<CommandBaseAst> stages = assignments.stagesBefore(variable);
        if (!stages.isEmpty()) {
            return of(stages.get(0), depth + 1);
        }
        Optional<ForEachStatementAst> loop = assignments.loop(variable);
        if (loop.isPresent()) {
            return of(loop.get().condition(), depth + 1);
        }
        List<CommandAst> all = new ArrayList<>();
        for (AssignmentStatementAst assignment : assignments.reaching(variable)) {
            List<CommandAst> origins = of(assignment.right(), depth + 1);
            if (origins.isEmpty()) {
                return List.of();
            }
            all.addAll(origins);
        }
        return all;
    }
}
