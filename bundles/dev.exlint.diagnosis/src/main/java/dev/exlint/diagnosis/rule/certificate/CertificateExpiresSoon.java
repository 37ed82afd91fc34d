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
import dev.exlint.diagnosis.settings.RuleSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The certificate that a call enables ends within weeks; the limits are those of Microsoft's HealthChecker script. */
public final class CertificateExpiresSoon implements Rule {

    @Override
    public String name() {
        return "EXCertificateExpiresSoon";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        Instant now = context.check().now();
        RuleSettings settings = context.check().settings().rules();
        int warning = settings.number(name(), "WarningDays", WARNING_DAYS);
        int information = Math.max(warning, settings.number(name(), "InformationDays", INFORMATION_DAYS));
        for (Reached each : Reached.last(context)) {
            Instant end = each.certificate().notAfter().orElse(Instant.MAX);
            long days = end.equals(Instant.MAX) || end.isBefore(now) ? Long.MAX_VALUE : Duration.between(now, end).toDays();
            if (days <= information) {
                String day = end.toString().substring(0, 10);
                Message fact = Message.of("evidence.notAfter", "thumbprint", each.certificate().thumbprint().map(Thumbprint::hex)
                        .orElse(""),
                        "server", each.server().name(), "day", day);
                findings.effect(each.call().invocation().isRehearsal(), days <= warning ? Level.WARNING : Level.INFO, each.certain(),
                        each.place(), Message.of("certificateExpiresSoon", "certificate", each.shortName(), "day", day, "days",
                                Long.toString(days), "server", each.server().name()),
                        List.of(each.evidence(context, fact), Evidence.said(Message.of("evidence.healthChecker"), Grade.COMMUNITY, "")),
                        List.of());
            }
        }
        return findings.list();
    }

    private static final int WARNING_DAYS = 30;
    private static final int INFORMATION_DAYS = 60;
}
