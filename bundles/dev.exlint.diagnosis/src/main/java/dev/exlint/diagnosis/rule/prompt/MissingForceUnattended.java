package dev.exlint.diagnosis.rule.prompt;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.AddSwitch;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import java.util.List;
import java.util.Optional;

/** A call that asks, in a script that shows that nobody is there to answer: it hangs or fails. */
public final class MissingForceUnattended implements Rule {

    @Override
    public String name() {
        return "EXMissingForceUnattended";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        Optional<Evidence> sign = Prompts.unattended(context);
        if (sign.isEmpty()) {
            return List.of();
        }
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.force"), Grade.DOCUMENTED, Source.ENABLE_CMDLET.title()),
                sign.get());
        for (EnableCall call : context.calls()) {
            if (Prompts.ask(call)) {
                findings.certain(Level.WARNING, Place.command(call.invocation()), Message.of("missingForceUnattended"), evidence,
                        Optional.of(AddSwitch.to(call.invocation().site(), "-Force")));
            }
        }
        return findings.list();
    }
}
