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
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An automatic variable used as the script's own, on its way to a certificate or connector cmdlet: the engine gives it other values, or
 * forbids it.
 */
public final class AssignsAutomaticVariable implements Rule {

    private static final Set<String> FORBIDDEN = Set.of("error", "executioncontext", "host", "home", "pid", "pshome", "psversiontable",
            "shellid", "true", "false", "psculture", "psuiculture", "psedition");
    private static final Set<String> GIVEN = Set.of("args", "input", "this", "sender", "event", "eventargs", "eventsubscriber", "matches",
            "foreach", "switch", "myinvocation", "psboundparameters", "pscmdlet", "psscriptroot", "pscommandpath", "psitem", "pwd",
            "stacktrace", "nestedpromptlevel", "profile");

    @Override
    public String name() {
        return "EXAssignsAutomaticVariable";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        context.all(AssignmentStatementAst.class).forEach(each -> Assignments.target(each)
                .ifPresent(variable -> check(context, variable, findings)));
        context.all(ForEachStatementAst.class).forEach(each -> check(context, each.variable(), findings));
        context.all(ParameterAst.class).forEach(each -> check(context, each.name(), findings));
        return findings.list();
    }

    private static void check(RuleContext context, VariableExpressionAst variable, Findings findings) {
        String name = variable.unqualifiedName().toLowerCase(Locale.ROOT);
        boolean forbidden = FORBIDDEN.contains(name);
        if (variable.variablePath().isVariable() && (forbidden || GIVEN.contains(name)) && Feeding.of(context).reads(variable)) {
            findings.certain(Level.WARNING, Place.of(variable), Message.of(forbidden ? "assignsAutomaticVariable.forbidden"
                    : "assignsAutomaticVariable",
                    "variable", "$" + variable.name()), List.of(Evidence.said(Message.of("evidence.automatic"), Grade.LANGUAGE, ""),
                            Evidence.said(Message.of("evidence.automatic.analyzer"), Grade.COMMUNITY,
                            "PSScriptAnalyzer, AvoidAssignmentToAutomaticVariable")),
                    Optional.empty());
        }
    }
}
