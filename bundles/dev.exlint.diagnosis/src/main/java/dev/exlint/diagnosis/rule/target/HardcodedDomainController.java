package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Optional;

/** A domain controller written in the script: the call breaks when that one is gone. Off by default. */
public final class HardcodedDomainController implements Rule {

    @Override
    public String name() {
        return "EXHardcodedDomainController";
    }

    @Override
    public boolean isOnByDefault() {
        return false;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Invocation call : context.trace().invocations()) {
            call.binding().parameter("DomainController").filter(HardcodedDomainController::isLiteral)
                    .ifPresent(bound -> findings.certain(Level.INFO,
                    Place.argument(call, bound), Message.of("hardcodedDomainController"), List.of(), Optional.empty()));
        }
        return findings.list();
    }

    private static boolean isLiteral(BoundParameter bound) {
        return bound.given() instanceof Known known && known.content() instanceof String text && !text.isBlank()
                && !known.sources().isEmpty();
    }
}
