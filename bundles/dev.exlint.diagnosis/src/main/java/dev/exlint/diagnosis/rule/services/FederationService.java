package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServiceWord;
import dev.exlint.diagnosis.rule.ServicesArgument;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.value.Known;
import java.util.List;

/** Federation in {@code -Services}: Microsoft says not to use this cmdlet for it. */
public final class FederationService implements Rule {

    @Override
    public String name() {
        return "EXFederationService";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.federation"), Grade.DOCUMENTED, Source.ENABLE.title()));
        for (EnableCall call : context.calls()) {
            ServicesArgument.of(context, call.invocation()).filter(argument -> !UnboundServices.any(argument)).ifPresent(argument -> {
                for (Known known : argument.alternatives()) {
                    ServiceWord.of(known).stream().filter(word -> (word.flags() & ExchangeService.FEDERATION.bit()) != 0).forEach(
                            word -> findings.effect(call.invocation().isRehearsal(), Level.ERROR, argument.value() instanceof Known,
                                    argument.place(word), Message.of("federationService"), evidence, List.of()));
                }
            });
        }
        return findings.list();
    }
}
