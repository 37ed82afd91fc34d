package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.Assignments;
import dev.exlint.diagnosis.rule.DefinedVariables;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A variable that nothing gives a value, in what a removal or change acts on: empty it fits everything, or nothing (ruling 28a).
 *
 * <p>The trap: a dot-sourced file or a session may define it, so nothing is said where such code is seen, nor of a global variable.
 */
public final class UndefinedVariableInRemoval implements Rule {

    private static final Set<String> REMOVING = Set.of("Remove-ExchangeCertificate", "Remove-SendConnector");
    private static final Set<String> CHANGING = Set.of("Set-SendConnector", "Set-ReceiveConnector");

    @Override
    public String name() {
        return "EXUndefinedVariableInRemoval";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        Map<CommandAst, Invocation> sites = new LinkedHashMap<>();
        context.trace().invocations().stream().filter(call -> REMOVING.contains(call.command()) || CHANGING.contains(call.command()))
                .forEach(call -> sites.putIfAbsent(call.site(), call));
        for (Invocation call : sites.values()) {
            Set<Ast> seen = new HashSet<>();
            chosenBy(context, call).forEach(part -> collect(context, part, call, seen, findings));
        }
        return findings.list();
    }

    /** What says which objects the call acts on: all of a removal, the name in a change, and what stands before it in its pipeline. */
    private static List<Ast> chosenBy(RuleContext context, Invocation call) {
        List<Ast> parts = new ArrayList<>();
        AstPath.covering(context.tree().root(), call.site().start(), call.site().end()).parentOf(call.site())
                .filter(PipelineAst.class::isInstance)
                .map(PipelineAst.class::cast).ifPresent(pipeline -> parts.addAll(pipeline.pipelineElements()
                        .subList(0, pipeline.pipelineElements().indexOf(call.site()))));
        if (REMOVING.contains(call.command())) {
            parts.add(call.site());
        } else {
            call.binding().parameter("Identity").filter(bound -> bound.origin() != Origin.SPLAT).flatMap(BoundParameter::argument)
                    .ifPresent(parts::add);
        }
        return parts;
    }

    /** Looks at the variables of a statement and, for those with a value, at where that comes from. */
    private static void collect(RuleContext context, Ast part, Invocation call, Set<Ast> seen, Findings findings) {
        DefinedVariables defined = DefinedVariables.of(context);
        Assignments assignments = Assignments.of(context);
        for (VariableExpressionAst variable : AstQueries.all(part, VariableExpressionAst.class)) {
            if (defined.lack(variable)) {
                Message message = Message.of("undefinedVariableInRemoval", "variable", "$" + variable.name(), "command", call.command());
                findings.effect(call.isRehearsal(), Level.WARNING, !isForOthers(context, variable), Place.of(variable), message,
                        List.of(Evidence.said(Message.of("evidence.undefined"), Grade.LANGUAGE, "")), List.of());
            } else {
                List<Ast> givers = new ArrayList<>(assignments.stagesBefore(variable));
                assignments.loop(variable).ifPresent(loop -> givers.add(loop.condition()));
                assignments.reaching(variable).forEach(each -> givers.add(each.right()));
                givers.stream().filter(seen::add).forEach(each -> collect(context, each, call, seen, findings));
            }
        }
    }

    /** In a function that nothing here calls: whoever calls it may have the variable. */
    private static boolean isForOthers(RuleContext context, Ast place) {
        List<CommandAst> commands = context.all(CommandAst.class);
        return AstPath.covering(context.tree().root(), place.start(), place.end()).nodes().stream()
                .filter(FunctionDefinitionAst.class::isInstance).map(FunctionDefinitionAst.class::cast)
                .anyMatch(function -> commands.stream().noneMatch(each -> each.commandName().filter(function.name()::equalsIgnoreCase)
                .isPresent()));
    }
}
