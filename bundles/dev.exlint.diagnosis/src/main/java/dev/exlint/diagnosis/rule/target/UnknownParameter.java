package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.Rewrite;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.settings.NearestName;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.bind.BindingError;
import dev.exlint.powershell.bind.BindingErrorId;
import dev.exlint.powershell.command.ParameterSignature;
import dev.exlint.powershell.eval.Invocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A parameter that the cmdlet doesn't have, or a prefix that fits several: the call fails.
 *
 * <p>The trap: in an imported session the common parameters count like the cmdlet's own, so a prefix may bind in one shell only (ruling 7).
 */
public final class UnknownParameter implements Rule {

    /** The nouns whose tables hold every parameter. */
    private static final List<String> TABLES = List.of("-ExchangeCertificate", "Get-SendConnector", "Set-SendConnector",
            "New-SendConnector", "-ReceiveConnector", "-HybridConfiguration");
    private static final List<Evidence> LANGUAGE = List.of(Evidence.said(Message.of("evidence.parameter.names"), Grade.LANGUAGE, ""));

    @Override
    public String name() {
        return "EXUnknownParameter";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Invocation call : context.trace().invocations()) {
            if (TABLES.stream().anyMatch(call.command()::endsWith)) {
                call.binding().errors().forEach(error -> refused(context, call, error, findings));
                if (!call.binding().fails()) {
                    dependsOnTheShell(call, findings);
                }
            }
        }
        return findings.list();
    }

    private static void refused(RuleContext context, Invocation call, BindingError error, Findings findings) {
        boolean unknown = error.id() == BindingErrorId.NamedParameterNotFound;
        if (error.parameter().equals("?") || !unknown && error.id() != BindingErrorId.AmbiguousParameter) {
            return;
        }
        Place place = Place.of(error.node());
        if (unknown) {
            String nearest = NearestName.of(error.parameter(),
                    call.signature().parameters().stream().map(ParameterSignature::name).toList());
            Message message = Message.of(nearest.isEmpty() ? "unknownParameter" : "unknownParameter.nearest", "name", error.parameter(),
                    "command", call.command(), "nearest", nearest);
            findings.certain(Level.ERROR, place, message, LANGUAGE,
                    nearest.isEmpty() ? Optional.empty() : renamed(context, error, nearest));
            return;
        }
        List<ParameterSignature> fitting = fitting(call, error.parameter());
        boolean shell = fitting.stream().allMatch(ParameterSignature::common)
                && fitting.stream().anyMatch(each -> each.name().equals("WhatIf"));
        Message message = Message.of(shell ? "unknownParameter.shell" : "unknownParameter.ambiguous", "name", error.parameter(),
                "candidates", names(fitting));
        List<Fix> fixes = fitting.stream().filter(each -> !each.common() && !call.binding().parameters().containsKey(each.name()))
                .flatMap(each -> renamed(context, error, each.name()).stream()).toList();
        findings.add(shell ? Level.INFO : Level.ERROR, true, place, message, LANGUAGE, fixes);
    }

    private static void dependsOnTheShell(Invocation call, Findings findings) {
        for (CommandElementAst element : call.site().commandElements()) {
            if (element instanceof CommandParameterAst written && call.signature().parameter(written.parameterName()).isEmpty()) {
                List<ParameterSignature> fitting = fitting(call, written.parameterName());
                if (fitting.size() > 1) {
                    findings.add(Level.INFO, true, Place.of(written), Message.of("unknownParameter.shell", "name", written.parameterName(),
                            "candidates", names(fitting)), LANGUAGE, List.of());
                }
            }
        }
    }

    private static List<ParameterSignature> fitting(Invocation call, String text) {
        return call.signature().parameters().stream().filter(each -> each.startsWith(text)).toList();
    }

    private static String names(List<ParameterSignature> parameters) {
        return parameters.stream().map(ParameterSignature::name).collect(Collectors.joining(", "));
    }

    private static Optional<Fix> renamed(RuleContext context, BindingError error, String name) {
        return error.node() instanceof CommandParameterAst written ? Optional.of(Rewrite.range(context.tree().source().text(),
                written.start() + 1, written.start() + 1 + written.parameterName().length(), name, FixKind.REVIEW)) : Optional.empty();
    }
}
