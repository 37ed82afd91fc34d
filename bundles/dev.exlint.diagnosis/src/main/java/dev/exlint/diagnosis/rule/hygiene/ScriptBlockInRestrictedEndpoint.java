package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.Assignments;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.SubExpressionAst;
import dev.exlint.powershell.ast.UsingExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A block with more than plain commands, sent to the endpoint {@code Microsoft.Exchange}: that one runs commands, no language.
 *
 * <p>The trap: one pipeline of commands with constants or {@code $using:} values goes through, since the client takes it apart itself.
 */
public final class ScriptBlockInRestrictedEndpoint implements Rule {

    private static final String ENDPOINT = "Microsoft.Exchange";
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

    @Override
    public String name() {
        return "EXScriptBlockInRestrictedEndpoint";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.endpoint"), Grade.COMMUNITY, "KB 5001779"));
        for (CommandAst command : context.all(CommandAst.class)) {
            boolean invokes = command.commandName().filter(name -> name.equalsIgnoreCase("Invoke-Command") || name.equalsIgnoreCase("icm"))
                    .isPresent();
            if (invokes && isRestricted(context, command)) {
                for (CommandElementAst element : command.commandElements()) {
                    Ast value = element instanceof CommandParameterAst parameter && parameter.argument().isPresent() ? parameter.argument()
                            .get() : element;
                    if (value instanceof ScriptBlockExpressionAst block && holdsCmdlet(block)) {
                        language(block.scriptBlock()).ifPresent(node -> findings.certain(Level.WARNING, Place.of(node),
                                Message.of("scriptBlockInRestrictedEndpoint"), evidence, Optional.empty()));
                    }
                }
            }
        }
        return findings.list();
    }

    /** By name: what the block does isn't asked, since it doesn't run. */
    private static boolean holdsCmdlet(Ast block) {
        return AstQueries.all(block, CommandAst.class).stream().anyMatch(Feeding::isCmdlet);
    }

    /** Whether the command names the endpoint itself, or a session that a command made there. */
    private static boolean isRestricted(RuleContext context, CommandAst command) {
        if (namesEndpoint(command)) {
            return true;
        }
        for (VariableExpressionAst variable : AstQueries.all(command, VariableExpressionAst.class)) {
            boolean inBlock = AstQueries.all(command, ScriptBlockExpressionAst.class).stream()
                    .anyMatch(block -> block.start() <= variable.start() && variable.end() <= block.end());
            List<AssignmentStatementAst> reaching = inBlock ? List.of() : Assignments.of(context).reaching(variable);
            if (!reaching.isEmpty() && reaching.stream().allMatch(each -> isOfEndpoint(context, each.right()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a session is made or looked for by the name of the endpoint, written there or in a table that is splatted. */
    private static boolean isOfEndpoint(RuleContext context, Ast right) {
        return AstQueries.all(right, CommandAst.class).stream().anyMatch(maker -> maker.commandName()
                .filter(name -> name.equalsIgnoreCase("New-PSSession")
                || name.equalsIgnoreCase("Get-PSSession")).isPresent())
                && (hasName(right) || AstQueries.all(right, VariableExpressionAst.class).stream()
                        .filter(VariableExpressionAst::splatted).flatMap(table -> Assignments.of(context).reaching(table).stream())
                        .anyMatch(table -> hasName(table.right())));
    }

    private static boolean hasName(Ast node) {
        return AstQueries.all(node, StringConstantExpressionAst.class).stream().anyMatch(text -> text.value().equalsIgnoreCase(ENDPOINT));
    }

    private static boolean namesEndpoint(CommandAst command) {
        List<CommandElementAst> elements = command.commandElements();
        for (int i = 1; i < elements.size(); i++) {
            if (elements.get(i) instanceof CommandParameterAst parameter && parameter.parameterName().length() > 3
                    && "configurationname".startsWith(parameter.parameterName().toLowerCase(Locale.ROOT))) {
                Ast value = parameter.argument().isPresent() ? parameter.argument().get() : i + 1 < elements.size() ? elements.get(i + 1)
                        : parameter;
                return value instanceof StringConstantExpressionAst text && text.value().equalsIgnoreCase(ENDPOINT);
            }
        }
        return false;
    }

    /** The first thing in the block that is more than one pipeline of commands. */
    private static Optional<Ast> language(ScriptBlockAst block) {
        if (block.paramBlock().isPresent()) {
            return block.paramBlock().map(Ast.class::cast);
        }
        List<StatementAst> statements = block.endBlock().map(NamedBlockAst::statements).orElse(List.of());
        Optional<StatementAst> other = statements.stream().filter(each -> !(each instanceof PipelineAst pipeline)
                || !pipeline.pipelineElements().stream().allMatch(CommandAst.class::isInstance)).findFirst();
        if (other.isPresent()) {
            return other.map(Ast.class::cast);
        }
        for (StatementAst statement : statements) {
            Optional<Ast> found = language(statement);
            if (found.isPresent()) {
                return found;
            }
        }
        return statements.size() > 1 ? Optional.of(statements.get(1)) : Optional.empty();
    }

    private static Optional<Ast> language(StatementAst pipeline) {
        List<UsingExpressionAst> given = AstQueries.all(pipeline, UsingExpressionAst.class);
        return AstQueries.all(pipeline, ExpressionAst.class).stream().filter(node -> node instanceof VariableExpressionAst variable
                && !CONSTANTS.contains(variable.name().toLowerCase(Locale.ROOT)) && given.stream().noneMatch(each -> holds(each, node))
                || node instanceof SubExpressionAst || node instanceof InvokeMemberExpressionAst
                || node instanceof ScriptBlockExpressionAst)
                .map(Ast.class::cast).findFirst();
    }

    private static boolean holds(Ast outer, Ast inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
