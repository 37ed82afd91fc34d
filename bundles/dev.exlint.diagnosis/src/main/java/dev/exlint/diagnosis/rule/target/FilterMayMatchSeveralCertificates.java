package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.CertificateName;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandBaseAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.bind.BindingError;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A certificate found by a filter that fits several after a renewal: a list fails as a thumbprint, and a pipe acts on each.
 *
 * <p>The trap: where the snapshot is complete it decides, and a single one is no finding (rulings 21 and 28b).
 */
public final class FilterMayMatchSeveralCertificates implements Rule {

    private static final Set<String> ACTING = Set.of("Enable-ExchangeCertificate", "Remove-ExchangeCertificate",
            "Export-ExchangeCertificate", "Get-ExchangeCertificate");

    @Override
    public String name() {
        return "EXFilterMayMatchSeveralCertificates";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        Multiplicity multiplicity = new Multiplicity(context);
        Map<CommandAst, List<Invocation>> sites = new LinkedHashMap<>();
        context.trace().invocations().stream().filter(call -> ACTING.contains(call.command()))
                .forEach(call -> sites.computeIfAbsent(call.site(), site -> new ArrayList<>()).add(call));
        sites.values().forEach(calls -> check(context, multiplicity, calls, findings));
        return findings.list();
    }

    private static void check(RuleContext context, Multiplicity multiplicity, List<Invocation> calls, Findings findings) {
        Invocation call = calls.get(0);
        Optional<Ast> argument = argument(call);
        if (argument.isPresent()) {
            if (multiplicity.of(argument.get()) == Multiplicity.Of.SEVERAL) {
                report(calls, Place.of(argument.get()), "filterMayMatchSeveral", findings);
            }
            return;
        }
        List<CommandBaseAst> before = before(context, call.site());
        boolean spoken = call.command().startsWith("Get") || call.command().equals("Enable-ExchangeCertificate")
                && PipelineSource.of(context, call.site()).filter(each -> !each.filtered()
                && !each.command().commandElements().stream().anyMatch(FilterMayMatchSeveralCertificates::isDomainName)).isPresent();
        if (isPiped(calls) && !spoken && !leavesOneOut(context, before) && multiplicity.elements(before, 0) == Multiplicity.Of.SEVERAL) {
            report(calls, Place.command(call), "filterMayMatchSeveral.pipe", findings);
        }
    }

    private static void report(List<Invocation> calls, Place place, String key, Findings findings) {
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.filter.several"), Grade.LANGUAGE, ""),
                Evidence.said(Message.of("evidence.get.all"), Grade.DOCUMENTED, Source.GET_CMDLET.title()));
        List<Value> values = calls.stream().map(FilterMayMatchSeveralCertificates::thumbprint).toList();
        boolean several = values.stream().anyMatch(FilterMayMatchSeveralCertificates::isSeveral)
                || key.endsWith("pipe") && values.stream().filter(Known.class::isInstance).distinct().count() > 1;
        boolean rehearsal = key.endsWith("pipe") && calls.stream().allMatch(Invocation::isRehearsal);
        if (several) {
            findings.effect(rehearsal, Level.WARNING, true, place, Message.of(key + ".decided"), evidence, List.of());
        } else if (!values.stream().allMatch(Known.class::isInstance)) {
            findings.open(rehearsal ? Level.INFO : Level.WARNING, place, Message.of(rehearsal ? "smtp.rehearsal " + key : key), evidence,
                    List.of());
        }
    }

    /** A list, or a text that a list was put into. */
    private static boolean isSeveral(Value value) {
        return value instanceof Known known && (known.content() instanceof PsArray
                || known.content() instanceof String text && CertificateName.isJoined(text));
    }

    /** What the call is given, bound or refused. */
    private static Value thumbprint(Invocation call) {
        return call.binding().value("Thumbprint").or(() -> call.binding().errors().stream()
                .filter(error -> error.parameter().equals("Thumbprint"))
                .flatMap(error -> error.given().stream()).findFirst()).orElse(Known.NULL);
    }

    /** The argument of the thumbprint as it is written in the call, bound or refused. */
    private static Optional<Ast> argument(Invocation call) {
        Optional<BoundParameter> bound = call.binding().parameter("Thumbprint").filter(each -> each.origin() != Origin.PIPELINE);
        if (bound.isPresent()) {
            return bound.get().argument();
        }
        return call.binding().errors().stream().filter(error -> error.parameter().equals("Thumbprint") && error.given().isPresent()
                && error.node() != call.site()).map(BindingError::node).findFirst();
    }

    private static boolean isPiped(List<Invocation> calls) {
        return calls.stream().allMatch(call -> call.binding().parameter("Thumbprint").filter(bound -> bound.origin() == Origin.PIPELINE)
                .isPresent());
    }

    /** "All but the new one" means several. */
    private static boolean leavesOneOut(RuleContext context, List<CommandBaseAst> before) {
        return before.stream().skip(1).anyMatch(each -> context.tree().source().text().substring(each.start(), each.end())
                .matches("(?is).*thumbprint\\s+-[ic]?not?[a-z]*\\b.*|.*thumbprint\\s+-[ic]?ne\\b.*"));
    }

    private static boolean isDomainName(CommandElementAst element) {
        return element instanceof CommandParameterAst parameter && parameter.parameterName().length() > 6
                && "domainname".startsWith(parameter.parameterName().toLowerCase(Locale.ROOT));
    }

    private static List<CommandBaseAst> before(RuleContext context, CommandAst call) {
        return AstPath.covering(context.tree().root(), call.start(), call.end()).parentOf(call).filter(PipelineAst.class::isInstance)
                .map(PipelineAst.class::cast).map(pipeline -> pipeline.pipelineElements().subList(0, pipeline.pipelineElements()
                .indexOf(call)))
                .orElse(List.of());
    }
}
