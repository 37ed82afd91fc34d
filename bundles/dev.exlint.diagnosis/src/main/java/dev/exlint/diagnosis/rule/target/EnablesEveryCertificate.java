package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import java.util.List;
import java.util.Optional;

/** All certificates of a server in a pipe to Enable-ExchangeCertificate: internal, Auth and expired ones, too. */
public final class EnablesEveryCertificate implements Rule {

    private static final List<String> CHOOSING = List.of("Thumbprint", "Identity", "DomainName", "Instance");

    @Override
    public String name() {
        return "EXEnablesEveryCertificate";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.get.all"), Grade.DOCUMENTED, Source.GET_CMDLET.title()));
        for (EnableCall call : context.calls()) {
            boolean piped = call.certificateParameter().filter(bound -> bound.origin() == Origin.PIPELINE).isPresent();
            Optional<PipelineSource> source = !piped ? Optional.empty() : PipelineSource.of(context, call.invocation().site())
                    .filter(each -> !each.filtered() && each.name().equalsIgnoreCase("Get-ExchangeCertificate")
                    && returnsAll(context, each));
            if (source.isPresent()) {
                findings.effect(call.invocation().isRehearsal(), Level.ERROR, true, Place.command(call.invocation()),
                        Message.of("enablesEveryCertificate"), evidence, List.of());
            }
        }
        return findings.list();
    }

    private static boolean returnsAll(RuleContext context, PipelineSource source) {
        List<Invocation> calls = context.trace().invocations().stream().filter(each -> each.site() == source.command()).toList();
        return !calls.isEmpty() && calls.stream().allMatch(each -> each.binding().open().isEmpty()
                && CHOOSING.stream().allMatch(name -> each.binding().parameter(name).isEmpty()));
    }
}
