package dev.exlint.diagnosis.rule.prompt;

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
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Optional;

/** {@code -Confirm:$false} where the prompts come from the cmdlet itself: only Force keeps it from asking (ruling 18). */
public final class ConfirmFalseKeepsPrompt implements Rule {

    @Override
    public String name() {
        return "EXConfirmFalseKeepsPrompt";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        if (Prompts.unattended(context).isPresent()) {
            return List.of();
        }
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.confirm.observed"), Grade.OBSERVED, ""),
                Evidence.said(Message.of("evidence.confirm"), Grade.LANGUAGE, ""));
        for (EnableCall call : context.calls()) {
            call.invocation().binding().parameter("Confirm").filter(bound -> bound.value().equals(Known.FALSE) && Prompts.ask(call))
                    .ifPresent(bound -> findings.certain(Level.INFO, Place.parameter(call.invocation(), bound),
                            Message.of("confirmFalseKeepsPrompt"), evidence, Optional.empty()));
        }
        return findings.list();
    }
}
