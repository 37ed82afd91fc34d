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
import dev.exlint.powershell.bind.BoundParameter;
import java.util.List;

/** SMTP on a certificate whose issuer can't be classified (row S11), or that nobody can name yet, on a host of a hybrid connector. */
public final class SmtpOnCertificateOfUnknownTrust implements Rule {

    private static final List<Evidence> EVIDENCE =
            List.of(Evidence.said(Message.of("evidence.kb.cause"), Grade.DOCUMENTED, Source.KB_CAUSE.title()));

    @Override
    public String name() {
        return "EXSmtpOnCertificateOfUnknownTrust";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        SmtpAssessor.all(context).forEach((call, assessments) -> judged(context, call, assessments, findings));
        context.calls().forEach(call -> UnseenCertificate.of(context, call).ifPresent(each -> unseen(context, each, findings)));
        context.calls().forEach(call -> NamedHost.of(context, call).ifPresent(host -> named(context, call, host, findings)));
        return findings.list();
    }

    private static void judged(RuleContext context, EnableCall call, List<Assessment> assessments, Findings findings) {
        if (call.smtp() != Smtp.PRESENT && call.smtp() != Smtp.SOMETIMES) {
            return;
        }
        assessments.stream().filter(each -> each.judgement().row() == Row.S11).findFirst().ifPresent(each -> {
            Message message = Message.of("smtpOnCertificateOfUnknownTrust", "connector", Shown.connector(each.connector()), "server",
                    each.server().name(), "issuer", each.certificate().issuer().map(Object::toString).orElse("?"));
            findings.effect(call.invocation().isRehearsal(), call.isServerSure() ? Level.WARNING : Level.INFO, true, place(call), message,
                    EVIDENCE, List.of());
        });
    }

    /** The settings say who carries, nothing says who issued the certificate. */
    private static void named(RuleContext context, EnableCall call, String host, Findings findings) {
        if (call.smtp() != Smtp.PRESENT && call.smtp() != Smtp.SOMETIMES) {
            return;
        }
        Place place = place(call);
        Message message = Message.of("smtpOnCertificateOfUnknownTrust", "connector", StandInCarrier.LABEL, "server", host, "issuer",
                context.tree().source().text().substring(place.start(), place.end()));
        boolean sure = call.isServerSure() && call.smtp() == Smtp.PRESENT;
        findings.effect(call.invocation().isRehearsal(), sure ? Level.WARNING : Level.INFO, true, place, message, EVIDENCE, List.of());
    }

    private static void unseen(RuleContext context, UnseenCertificate each, Findings findings) {
        EnableCall call = each.call();
        Place place = place(call);
        boolean piped = call.certificateParameter().flatMap(BoundParameter::argument).isEmpty();
        Message message = Message.of("smtpOnCertificateOfUnknownTrust." + (piped ? "piped" : "unseen"), "connector",
                Shown.connector(each.carrier().connector()),
                "server", each.server().name(), "certificate", context.tree().source().text().substring(place.start(), place.end()));
        if (call.invocation().isRehearsal()) {
            findings.effect(true, Level.INFO, true, place, message, EVIDENCE, List.of());
        } else {
            findings.open(each.isHostSure() ? Level.WARNING : Level.INFO, place, message, EVIDENCE, List.of());
        }
    }

    private static Place place(EnableCall call) {
        return call.certificateParameter().map(bound -> Place.argument(call.invocation(), bound))
                .orElseGet(() -> Place.command(call.invocation()));
    }
}
