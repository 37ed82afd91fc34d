package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.ContinueStatementAst;
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.IfStatementAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.ReturnStatementAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.SwitchStatementAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The command whose objects another command changes one by one: through a pipeline, a ForEach-Object block or a foreach statement.
 *
 * <p>The trap: an if, a switch or an early continue in between may leave objects out, as a filter does.
 *
 * @param command the command that puts them out
 * @param filtered whether something may leave objects out; any argument of the command may
 * @param item how one of them is written in the call, in lower case; empty for the pipeline itself
 */
public record ItemSource(CommandAst command, boolean filtered, Set<String> item) {

    private static final Set<String> FOR_EACH = Set.of("foreach-object", "foreach", "%");
    private static final Set<String> CURRENT = Set.of("$_", "$psitem");

    /** What the call's objects come from. */
    public static Optional<ItemSource> of(RuleContext context, CommandAst call) {
        Optional<PipelineSource> piped = PipelineSource.of(context, call);
        if (piped.isPresent()) {
            return Optional.of(new ItemSource(piped.get().command(), piped.get().filtered() || isSelective(piped.get().command()),
                    Set.of()));
        }
        List<Ast> path = AstPath.covering(context.tree().root(), call.start(), call.end()).nodes();
        boolean filtered = false;
        for (int i = path.indexOf(call) - 1; i > 0; i--) {
            Ast node = path.get(i);
            filtered |= node instanceof IfStatementAst || node instanceof SwitchStatementAst;
            if (node instanceof ScriptBlockExpressionAst && path.get(i - 1) instanceof CommandAst command && isForEach(command)) {
                boolean may = filtered || leavesEarly(node);
                return PipelineSource.of(context, command).map(each -> new ItemSource(each.command(), may || each.filtered()
                        || isSelective(each.command()), CURRENT));
            }
            if (node instanceof ForEachStatementAst loop) {
                boolean may = filtered || leavesEarly(loop.body());
                return source(context, loop).map(each -> new ItemSource(each, may || isSelective(each),
                        Set.of("$" + loop.variable().name().toLowerCase(Locale.ROOT))));
            }
        }
        return Optional.empty();
    }

    /** Whether a text of the call means one of the objects or a property of it. */
    public boolean isItem(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return item.stream().anyMatch(each -> lower.equals(each) || lower.startsWith(each + ".") || lower.contains("$(" + each + "."));
    }

    /** The cmdlet's name without a module. */
    public String name() {
        String name = command.commandName().orElse("");
        return name.substring(name.lastIndexOf('\\') + 1);
    }

    private static boolean isForEach(CommandAst command) {
        return FOR_EACH.contains(command.commandName().orElse("").toLowerCase(Locale.ROOT));
    }

    private static boolean leavesEarly(Ast block) {
        return !AstQueries.all(block, ContinueStatementAst.class).isEmpty() || !AstQueries.all(block, ReturnStatementAst.class).isEmpty();
    }

    /** Whether the command has any argument; which of them select isn't asked. */
    private static boolean isSelective(CommandAst command) {
        return command.commandElements().size() > 1;
    }

    /** The only command of the loop's list, or of the only assignment to the variable that stands there. */
    private static Optional<CommandAst> source(RuleContext context, ForEachStatementAst loop) {
        Optional<CommandAst> direct = only(loop.condition());
        if (direct.isPresent()) {
            return direct;
        }
        if (!(loop.condition() instanceof PipelineAst pipeline) || pipeline.pipelineElements().size() != 1
                || !(pipeline.pipelineElements().get(0) instanceof CommandExpressionAst expression)
                || !(expression.expression() instanceof VariableExpressionAst variable)) {
            return Optional.empty();
        }
        List<AssignmentStatementAst> assignments = context.all(AssignmentStatementAst.class).stream()
                .filter(each -> each.left() instanceof VariableExpressionAst left && left.name().equalsIgnoreCase(variable.name()))
                .toList();
        return assignments.size() == 1 ? only(assignments.get(0).right()) : Optional.empty();
    }

    private static Optional<CommandAst> only(Ast statement) {
        return statement instanceof PipelineAst pipeline && pipeline.pipelineElements().size() == 1
                && pipeline.pipelineElements().get(0) instanceof CommandAst command ? Optional.of(command) : Optional.empty();
    }
}
