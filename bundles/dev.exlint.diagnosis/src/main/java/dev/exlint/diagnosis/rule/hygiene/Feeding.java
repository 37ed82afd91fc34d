package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a script that call a certificate or connector cmdlet or give one its values: only there the rules of this package speak.
 *
 * <p>The traps: only calls count that the trace has, not those in code that never runs; and variables are followed by name, through
 * functions of the script too, so that a part may be counted that never meets such a call; never the other way round for what stands in the
 * same file.
 */
final class Feeding {

    private static final Pattern CMDLET = Pattern.compile("(?i)(.*\\\\)?((enable|get|import|export|new|remove)-exchangecertificate"
            + "|(get|set|new|remove)-(send|receive)connector|(get|set|new)-hybridconfiguration)");
    private static final Set<String> FILES = Set.of("import-pfxcertificate", "export-pfxcertificate");

    private final List<Ast> parts = new ArrayList<>();
    private final Set<String> variables = new HashSet<>();
    private final Set<String> functions = new HashSet<>();
    private final Set<CommandAst> sites = new HashSet<>();

    private Feeding(RuleContext context) {
        Ast root = context.tree().root();
        context.trace().invocations().stream().filter(call -> CMDLET.matcher(call.command()).matches())
                .forEach(call -> sites.add(call.site()));
        List<CommandAst> commands = context.all(CommandAst.class);
        List<FunctionDefinitionAst> definitions = context.all(FunctionDefinitionAst.class);
        List<AssignmentStatementAst> assignments = context.all(AssignmentStatementAst.class);
        List<ForEachStatementAst> loops = context.all(ForEachStatementAst.class);
        Set<Ast> done = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (CommandAst command : commands) {
                more |= calls(command) && done.add(command) && addStatement(root, definitions, command);
            }
            for (AssignmentStatementAst assignment : assignments) {
                more |= gives(assignment.left()) && done.add(assignment) && add(assignment);
            }
            for (ForEachStatementAst loop : loops) {
                more |= gives(loop.variable()) && done.add(loop) && add(loop.condition());
            }
        }
    }

    static Feeding of(RuleContext context) {
        return context.memo().get(Feeding.class, () -> new Feeding(context));
    }

    /** Whether a command has the name of such a cmdlet. */
    static boolean isCmdlet(CommandAst command) {
        return CMDLET.matcher(command.commandName().orElse("")).matches();
    }

    /** Whether the script calls such a cmdlet at all. */
    boolean isAnything() {
        return !parts.isEmpty();
    }

    /** Whether the node is in such a part. */
    boolean holds(Ast node) {
        return parts.stream().anyMatch(part -> part.start() <= node.start() && node.end() <= part.end());
    }

    /** Whether such a part reads the variable. */
    boolean reads(VariableExpressionAst variable) {
        return variables.contains(name(variable));
    }

    private boolean calls(CommandAst command) {
        String name = command.commandName().orElse("").toLowerCase(Locale.ROOT);
        return sites.contains(command) || FILES.contains(name) || functions.contains(name);
    }

    /** The pipeline of a command; the function around it counts like the cmdlet from then on. */
    private boolean addStatement(Ast root, List<FunctionDefinitionAst> definitions, CommandAst command) {
        Ast statement = AstPath.covering(root, command.start(), command.end()).parentOf(command).filter(PipelineAst.class::isInstance)
                .orElse(command);
        definitions.stream().filter(each -> each.start() <= command.start() && command.end() <= each.end())
                .forEach(each -> functions.add(each.name().toLowerCase(Locale.ROOT)));
        return add(statement);
    }

    private boolean add(Ast part) {
        parts.add(part);
        AstQueries.all(part, VariableExpressionAst.class).forEach(each -> variables.add(name(each)));
        return true;
    }

    /** Whether the left side sets a variable that is read, or a key or property of it. */
    private boolean gives(Ast left) {
        return AstQueries.all(left, VariableExpressionAst.class).stream().anyMatch(each -> variables.contains(name(each))
                && !name(each).equals("_"));
    }

    private static String name(VariableExpressionAst variable) {
        return variable.unqualifiedName().toLowerCase(Locale.ROOT);
    }
}
