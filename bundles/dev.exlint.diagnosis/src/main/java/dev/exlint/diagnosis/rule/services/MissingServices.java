package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Missing;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.eval.Invocation;
import java.util.List;

/** No {@code -Services} although the cmdlet needs it: the call asks for it, and fails where nobody can answer. */
public final class MissingServices implements Rule {

    @Override
    public String name() {
        return "EXMissingServices";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.services.mandatory"), Grade.DOCUMENTED,
                Source.ENABLE.title()));
        for (Invocation call : context.trace().invocations()) {
            Missing.of(context, call, "Services").ifPresent(
                    place -> findings.add(Level.ERROR, true, place, Message.of("missingServices"), evidence, List.of()));
        }
        return findings.list();
    }
}
