package dev.exlint.diagnosis.rule;

import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.AttributedExpressionAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandBaseAst;
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which assignments a variable may have its value from, as far as the text shows it.
 *
 * <p>The trap: the last one before the place is the only one where its block surrounds the place; otherwise an earlier one may count too.
 * What a function gets from its caller isn't looked for.
 */
public final class Assignments {

    private static final Set<String> OBJECT = Set.of("_", "psitem");

    private final Ast root;
    private final List<AssignmentStatementAst> all;

    private Assignments(RuleContext context) {
        this.root = context.tree().root();
        this.all = context.all(AssignmentStatementAst.class);
    }

    /** The assignments of a script. */
    public static Assignments of(RuleContext context) {
        return context.memo().get(Assignments.class, () -> new Assignments(context));
    }

    /** The assignments of the variable that may count at its place, the last one first; none if there is none. */
    public List<AssignmentStatementAst> reaching(VariableExpressionAst variable) {
        List<AssignmentStatementAst> reaching = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            AssignmentStatementAst each = all.get(i);
            boolean counts = each.end() <= variable.start() && target(each).filter(left -> sameName(left, variable)).isPresent()
                    && isVisible(each, variable);
            if (counts) {
                reaching.add(each);
                if (covers(blockOf(each), variable)) {
                    return reaching;
                }
            }
        }
        return reaching;
    }

    /** The loop that gives the variable one element after the other at its place. */
    public Optional<ForEachStatementAst> loop(VariableExpressionAst variable) {
        return AstPath.covering(root, variable.start(), variable.end()).nodes().stream().filter(ForEachStatementAst.class::isInstance)
                .map(ForEachStatementAst.class::cast).filter(each -> sameName(each.variable(), variable)).findFirst();
    }

    /** The stages of the pipeline whose objects a block of ForEach-Object or Where-Object gets as {@code $_}; none at any other place. */
    public List<CommandBaseAst> stagesBefore(VariableExpressionAst variable) {
        if (!OBJECT.contains(variable.name().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        List<Ast> path = AstPath.covering(root, variable.start(), variable.end()).nodes();
        for (int i = path.size() - 1; i > 1; i--) {
            if (path.get(i) instanceof ScriptBlockExpressionAst) {
                return path.get(i - 1) instanceof CommandAst stage && path.get(i - 2) instanceof PipelineAst pipeline
                        ? pipeline.pipelineElements().subList(0, pipeline.pipelineElements().indexOf(stage)) : List.of();
            }
        }
        return List.of();
    }

    /** The variable on the left, without the type before it. */
    public static Optional<VariableExpressionAst> target(AssignmentStatementAst assignment) {
        Ast left = assignment.left();
        while (left instanceof AttributedExpressionAst typed) {
            left = typed.child();
        }
        return left instanceof VariableExpressionAst variable ? Optional.of(variable) : Optional.empty();
    }

    /** Whether two variables have the same name, whatever scope they name. */
    public static boolean sameName(VariableExpressionAst one, VariableExpressionAst other) {
        return one.unqualifiedName().equalsIgnoreCase(other.unqualifiedName());
    }

    /** Whether the assignment stands in the same function as the place, or around it. */
    private boolean isVisible(AssignmentStatementAst assignment, Ast place) {
        return AstPath.covering(root, assignment.start(), assignment.end()).nodes().stream().filter(FunctionDefinitionAst.class::isInstance)
                .allMatch(function -> covers(function, place));
    }

    private Ast blockOf(AssignmentStatementAst assignment) {
        List<Ast> path = AstPath.covering(root, assignment.start(), assignment.end()).nodes();
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i) instanceof StatementBlockAst || path.get(i) instanceof NamedBlockAst) {
                return path.get(i);
            }
        }
        return root;
    }

    private static boolean covers(Ast outer, Ast inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
