package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Optional;

/** Get-ExchangeCertificate with a thumbprint that is certainly empty: it returns all certificates, and what comes next acts on each. */
public final class EmptyThumbprintReturnsAll implements Rule {

    @Override
    public String name() {
        return "EXEmptyThumbprintReturnsAll";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.thumbprint.empty"), Grade.OBSERVED, ""),
                Evidence.said(Message.of("evidence.thumbprint.optional"), Grade.DOCUMENTED, Source.GET_CMDLET.title()));
        for (Invocation call : context.trace().invocations()) {
            if (call.command().equals("Get-ExchangeCertificate") && !call.binding().fails()) {
                call.binding().parameter("Thumbprint").filter(EmptyThumbprintReturnsAll::isEmpty)
                        .ifPresent(bound -> findings.certain(Level.WARNING,
                        Place.argument(call, bound), Message.of("emptyThumbprintReturnsAll"), evidence, Optional.empty()));
            }
        }
        return findings.list();
    }

    private static boolean isEmpty(BoundParameter bound) {
        boolean written = bound.origin() != Origin.PIPELINE && bound.origin() != Origin.DEFAULT;
        return written && bound.value() instanceof Known known && (known.isNull() || known.content().equals(""));
    }
}
