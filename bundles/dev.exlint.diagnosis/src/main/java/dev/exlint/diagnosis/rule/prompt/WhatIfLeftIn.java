package dev.exlint.diagnosis.rule.prompt;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.DropParameter;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Optional;

/** A change that only rehearses: with {@code -WhatIf} nothing happens. */
public final class WhatIfLeftIn implements Rule {

    @Override
    public String name() {
        return "EXWhatIfLeftIn";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.whatIf"), Grade.DOCUMENTED, Source.ENABLE_CMDLET.title()));
        for (Invocation call : context.trace().invocations()) {
            call.binding().parameter("WhatIf").filter(bound -> !call.binding().fails() && bound.origin() != Origin.DEFAULT
                    && bound.value().equals(Known.TRUE)).ifPresent(bound -> {
                        Place place = Place.parameter(call, bound);
                        Optional<Fix> fix = bound.origin() == Origin.SPLAT ? Optional.empty() : Optional.of(DropParameter.at(
                                context.tree().source().text(), place.start(), place.end(), FixKind.REVIEW));
                        findings.certain(Level.INFO, place, Message.of("whatIfLeftIn", "command", call.command()), evidence, fix);
                    });
        }
        return findings.list();
    }
}
