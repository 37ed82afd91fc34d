package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Reached;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import java.time.Instant;
import java.util.List;

/** The certificate that a call enables is past its end at the time of the check. */
public final class CertificateExpired implements Rule {

    @Override
    public String name() {
        return "EXCertificateExpired";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Reached each : Reached.last(context)) {
            Instant end = each.certificate().notAfter().orElse(Instant.MAX);
            if (end.isBefore(context.check().now())) {
                String day = end.toString().substring(0, 10);
                Message fact = Message.of("evidence.notAfter", "thumbprint", each.certificate().thumbprint().map(Thumbprint::hex)
                        .orElse(""),
                        "server", each.server().name(), "day", day);
                findings.effect(each.call().invocation().isRehearsal(), Level.ERROR, each.certain(), each.place(),
                        Message.of("certificateExpired",
                        "certificate", each.shortName(), "day", day, "server", each.server().name()), List.of(each.evidence(context, fact),
                        Evidence.said(Message.of("evidence.expired"), Grade.DOCUMENTED, Source.INBOUND.title())), List.of());
            }
        }
        return findings.list();
    }
}
