package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.PipelineAst;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The command whose objects reach a call through a pipeline.
 *
 * @param command the command
 * @param filtered whether something between them may take objects away
 */
public record PipelineSource(CommandAst command, boolean filtered) {

    private static final Set<String> ORDER = Set.of("sort-object", "sort");
    private static final Set<String> FILTERS = Set.of("where-object", "where", "?", "select-object", "select");

    /** What feeds the call; nothing if it stands first or behind something that makes other objects. */
    public static Optional<PipelineSource> of(RuleContext context, CommandAst call) {
        AstPath path = AstPath.covering(context.tree().root(), call.start(), call.end());
        List<Ast> nodes = path.nodes();
        int at = nodes.indexOf(call);
        if (at < 1 || !(nodes.get(at - 1) instanceof PipelineAst pipeline)) {
            return Optional.empty();
        }
        boolean filtered = false;
        for (int i = pipeline.pipelineElements().indexOf(call) - 1; i >= 0; i--) {
            if (!(pipeline.pipelineElements().get(i) instanceof CommandAst before)) {
                return Optional.empty();
            }
            String name = before.commandName().orElse("").toLowerCase(Locale.ROOT);
            if (!ORDER.contains(name) && !FILTERS.contains(name)) {
                return Optional.of(new PipelineSource(before, filtered));
            }
            filtered |= FILTERS.contains(name);
        }
        return Optional.empty();
    }

    /** The name of the cmdlet, without a module. */
    public String name() {
        String name = command.commandName().orElse("");
        return name.substring(name.lastIndexOf('\\') + 1);
    }
}
