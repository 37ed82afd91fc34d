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
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.AttributedExpressionAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The password of a certificate file, readable in the script.
 *
 * <p>The trap: the finding stands on the command's name and never holds the password; what a person types or the environment gives is none.
 */
public final class PlainTextPfxPassword implements Rule {

    @Override
    public String name() {
        return "EXPlainTextPfxPassword";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.password"), Grade.COMMUNITY,
                "PSScriptAnalyzer, AvoidUsingConvertToSecureStringWithPlainText"));
        for (CommandAst command : context.all(CommandAst.class)) {
            if (command.commandName().filter("ConvertTo-SecureString"::equalsIgnoreCase).isPresent() && isPlain(command)
                    && isReadable(context, command)
                    && Feeding.of(context).holds(command)) {
                findings.certain(Level.WARNING, Place.of(command.commandElements().get(0)), Message.of("plainTextPfxPassword"), evidence,
                        Optional.empty());
            }
        }
        return findings.list();
    }

    private static boolean isPlain(CommandAst command) {
        return command.commandElements().stream().anyMatch(element -> element instanceof CommandParameterAst parameter
                && parameter.parameterName().length() > 1 && "asplaintext".startsWith(parameter.parameterName().toLowerCase(Locale.ROOT)));
    }

    /** Whether the text stands in the script: as an argument, before the pipe, or in a variable that is set to one. */
    private static boolean isReadable(RuleContext context, CommandAst command) {
        List<Ast> values = new ArrayList<>();
        for (CommandElementAst element : command.commandElements().subList(1, command.commandElements().size())) {
            values.add(element instanceof CommandParameterAst parameter && parameter.argument().isPresent() ? parameter.argument().get()
                    : element);
        }
        AstPath.covering(context.tree().root(), command.start(), command.end()).parentOf(command).filter(PipelineAst.class::isInstance)
                .map(parent -> ((PipelineAst) parent).pipelineElements().get(0)).filter(CommandExpressionAst.class::isInstance)
                .ifPresent(first -> values.add(((CommandExpressionAst) first).expression()));
        return values.stream().anyMatch(value -> isText(context, value));
    }

    private static boolean isText(RuleContext context, Ast value) {
        Ast node = value;
        while (node instanceof AttributedExpressionAst typed) {
            node = typed.child();
        }
        if (node instanceof VariableExpressionAst variable) {
            List<AssignmentStatementAst> reaching = Assignments.of(context).reaching(variable);
            return reaching.stream().anyMatch(each -> each.right() instanceof CommandExpressionAst plain && isConstant(plain.expression())
                    || each.right() instanceof PipelineAst pipeline && pipeline.pipelineElements().size() == 1
                            && pipeline.pipelineElements().get(0) instanceof CommandExpressionAst only && isConstant(only.expression()));
        }
        return isConstant(node);
    }

    private static boolean isConstant(Ast node) {
        return node instanceof StringConstantExpressionAst text && !text.value().isEmpty() && !text.value().startsWith("<");
    }
}
