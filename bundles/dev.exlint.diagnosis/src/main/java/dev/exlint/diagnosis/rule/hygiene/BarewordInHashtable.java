package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.Rewrite;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.HashtableAst.KeyValuePair;
import dev.exlint.powershell.ast.HashtableAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;
import dev.exlint.powershell.ast.VariableExpressionAst;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A word without quotes as a value of a table that a call splats: it runs a command of that name.
 *
 * <p>The trap: only tables of calls that this product knows; anywhere else a command may be meant.
 */
public final class BarewordInHashtable implements Rule {

    private static final Set<String> PROGRAMS = Set.of("hostname", "whoami", "date", "pwd", "gl", "gc", "ls", "dir");

    @Override
    public String name() {
        return "EXBarewordInHashtable";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.bareword"), Grade.LANGUAGE, ""));
        String source = context.tree().source().text();
        for (HashtableAst table : tables(context)) {
            for (KeyValuePair pair : table.keyValuePairs()) {
                bareword(pair).filter(word -> !isFunction(context, word.value()))
                        .ifPresent(word -> findings.certain(Level.ERROR, Place.of(word),
                        Message.of("barewordInHashtable", "word", word.value()), evidence,
                        Optional.of(Rewrite.range(source, word.start(), word.end(), "'" + word.value() + "'", FixKind.REVIEW))));
            }
        }
        return findings.list();
    }

    /** The tables that are assigned to a variable which a known call splats. */
    private static List<HashtableAst> tables(RuleContext context) {
        Set<String> splatted = new HashSet<>();
        Set<CommandAst> sites = new HashSet<>();
        context.trace().invocations().forEach(call -> sites.add(call.site()));
        for (CommandAst site : sites) {
            for (CommandElementAst element : site.commandElements()) {
                if (element instanceof VariableExpressionAst variable && variable.splatted()) {
                    splatted.add(variable.name().toLowerCase(Locale.ROOT));
                }
            }
        }
        List<HashtableAst> tables = new ArrayList<>();
        for (AssignmentStatementAst assignment : context.all(AssignmentStatementAst.class)) {
            if (assignment.left() instanceof VariableExpressionAst variable
                    && splatted.contains(variable.name().toLowerCase(Locale.ROOT))) {
                tables.addAll(AstQueries.all(assignment.right(), HashtableAst.class));
            }
        }
        return tables;
    }

    private static Optional<StringConstantExpressionAst> bareword(KeyValuePair pair) {
        boolean command = pair.value() instanceof PipelineAst pipeline && pipeline.pipelineElements().size() == 1
                && pipeline.pipelineElements().get(0) instanceof CommandAst;
        if (!command || !(((PipelineAst) pair.value()).pipelineElements().get(0) instanceof CommandAst call)
                || call.commandElements().size() != 1 || !(call.commandElements().get(0) instanceof StringConstantExpressionAst word)) {
            return Optional.empty();
        }
        boolean plain = word.stringConstantType() == StringConstantType.BareWord && call.redirections().isEmpty()
                && word.value().matches("[A-Za-z][A-Za-z0-9_.]*") && !PROGRAMS.contains(word.value().toLowerCase(Locale.ROOT));
        return plain ? Optional.of(word) : Optional.empty();
    }

    private static boolean isFunction(RuleContext context, String name) {
        return context.all(FunctionDefinitionAst.class).stream().anyMatch(each -> each.name().equalsIgnoreCase(name));
    }
}
