package dev.exlint.diagnosis.rule.target;

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

/** No certificate is named: the call asks for it, and fails where nobody can answer. */
public final class MissingThumbprint implements Rule {

    @Override
    public String name() {
        return "EXMissingThumbprint";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.thumbprint.mandatory"), Grade.DOCUMENTED,
                Source.ENABLE_CMDLET.title()));
        for (Invocation call : context.trace().invocations()) {
            if (call.binding().parameter("Identity").isEmpty()) {
                Missing.of(context, call, "Thumbprint").ifPresent(
                        place -> findings.add(Level.ERROR, true, place, Message.of("missingThumbprint"), evidence, List.of()));
            }
        }
        return findings.list();
    }
}
