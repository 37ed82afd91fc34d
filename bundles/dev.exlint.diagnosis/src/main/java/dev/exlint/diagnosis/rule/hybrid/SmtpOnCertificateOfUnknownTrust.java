package dev.exlint.diagnosis.rule.hybrid;

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
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.Source;
import java.util.List;
import java.util.Map;

/** SMTP on a certificate whose issuer can't be classified, on a host of a hybrid connector (row S11). */
public final class SmtpOnCertificateOfUnknownTrust implements Rule {

    @Override
    public String name() {
        return "EXSmtpOnCertificateOfUnknownTrust";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Map.Entry<EnableCall, List<Assessment>> judged : SmtpAssessor.all(context).entrySet()) {
            EnableCall call = judged.getKey();
            if (call.smtp() == Smtp.PRESENT || call.smtp() == Smtp.SOMETIMES) {
                judged.getValue().stream().filter(each -> each.judgement().row() == Row.S11).findFirst().ifPresent(each -> {
                    Level level = call.isServerSure() ? Level.WARNING : Level.INFO;
                    Place place = call.certificateParameter().map(bound -> Place.argument(call.invocation(), bound))
                            .orElseGet(() -> Place.command(call.invocation()));
                    Message message = Message.of("smtpOnCertificateOfUnknownTrust", "connector", Shown.connector(each.connector()), "server",
                            each.server().name(), "issuer", each.certificate().issuer().map(Object::toString).orElse("?"));
                    findings.effect(call.invocation().isRehearsal(), level, true, place, message,
                            List.of(Evidence.said(Message.of("evidence.kb.cause"), Grade.DOCUMENTED, Source.KB_CAUSE.title())), List.of());
                });
            }
        }
        return findings.list();
    }
}
