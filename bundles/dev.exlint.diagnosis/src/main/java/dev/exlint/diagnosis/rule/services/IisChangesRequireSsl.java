package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.AddSwitch;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.value.Known;
import java.util.List;

/**
 * IIS without {@code -DoNotRequireSsl}: the default web site demands SSL afterwards, also of pages that redirect. Off by default, since
 * Microsoft describes it so.
 */
public final class IisChangesRequireSsl implements Rule {

    @Override
    public String name() {
        return "EXIisChangesRequireSsl";
    }

    @Override
    public boolean isOnByDefault() {
        return false;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.requireSsl"), Grade.DOCUMENTED, Source.ENABLE_SSL.title()));
        for (EnableCall call : context.calls()) {
            boolean leaves = call.invocation().binding().value("DoNotRequireSsl").filter(value -> !value.equals(Known.FALSE)).isPresent()
                    || call.invocation().binding().open().isPresent();
            if (call.mayName(ExchangeService.IIS) && !leaves) {
                findings.effect(call.invocation().isRehearsal(), Level.INFO, call.certainlyNames(ExchangeService.IIS),
                        Place.command(call.invocation()),
                        Message.of("iisChangesRequireSsl"), evidence, List.of(AddSwitch.to(call.invocation().site(), "-DoNotRequireSsl")));
            }
        }
        return findings.list();
    }
}
