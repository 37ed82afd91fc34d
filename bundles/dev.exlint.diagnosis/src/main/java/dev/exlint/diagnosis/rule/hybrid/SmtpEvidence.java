package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.transport.HybridSignal;
import dev.exlint.diagnosis.transport.Prediction;
import dev.exlint.diagnosis.trust.TrustEvidence;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a finding about SMTP rests on: the facts of the snapshot, who vouches, what is documented and what is only observed. */
final class SmtpEvidence {

    private final CheckContext check;
    private final Assessment assessment;
    private final List<Evidence> evidence = new ArrayList<>();

    private SmtpEvidence(CheckContext check, Assessment assessment) {
        this.check = check;
        this.assessment = assessment;
    }

    static List<Evidence> of(CheckContext check, Assessment assessment) {
        SmtpEvidence collected = new SmtpEvidence(check, assessment);
        collected.collect();
        return collected.evidence;
    }

    private void collect() {
        connector();
        if (assessment.judgement().row() != Row.S6) {
            prediction("evidence.now", assessment.before());
            prediction("evidence.afterwards", assessment.after());
        }
        certificates().values().forEach(this::certificate);
        assessment.after().assumptions().forEach(text -> fact(Message.of("evidence.assumption", "text", text)));
        assessment.doubts().forEach(this::fact);
        documented();
    }

    private void connector() {
        SendConnector connector = assessment.connector();
        String signs = assessment.carrier().recognition().signals().stream().map(HybridSignal::text).collect(Collectors.joining("; "));
        fact(Message.of("evidence.connector", "connector", connector.label(), "server", assessment.server().name(), "fqdn",
                shown(connector.fqdn()), "pin", shown(connector.tlsCertificateName()), "role", assessment.carrier().text(),
                "signs", signs));
    }

    private void prediction(String key, Prediction prediction) {
        fact(Message.of(key, "text", prediction.because()));
    }

    /** The certificates the sentence speaks of, each once. */
    private Map<String, ExchangeCertificate> certificates() {
        Map<String, ExchangeCertificate> named = new LinkedHashMap<>();
        named.put(assessment.certificate().label(), assessment.certificate());
        assessment.after().presented().forEach(each -> named.putIfAbsent(each.label(), each));
        assessment.before().presented().forEach(each -> named.putIfAbsent(each.label(), each));
        assessment.publicMatches().forEach(each -> named.putIfAbsent(each.label(), each));
        return named;
    }

    private void certificate(ExchangeCertificate certificate) {
        TrustVerdict verdict = check.environment().trust().judge(certificate, check.now());
        String because = verdict.evidence().stream().map(TrustEvidence::text).collect(Collectors.joining("; "));
        String key = "evidence.certificate." + switch (verdict.trust()) {
            case PUBLIC -> "public";
            case INTERNAL -> "internal";
            case SELF_SIGNED -> "selfSigned";
            case UNKNOWN -> "unknown";
        };
        fact(Message.of(key, "thumbprint", MadeCertificate.label(certificate), "subject",
                shown(certificate.subject().map(DistinguishedName::text)),
                "issuer", shown(certificate.issuer().map(DistinguishedName::text)), "from",
                shown(certificate.notBefore().map(Shown::day)),
                "until", shown(certificate.notAfter().map(Shown::day)), "services",
                shown(certificate.services().map(AllowedServices::text)), "because", because));
    }

    private void documented() {
        said("evidence.kb.cause", Grade.DOCUMENTED, Source.KB_CAUSE);
        said("evidence.hybrid", Grade.DOCUMENTED, Source.HYBRID);
        if (assessment.after().pinned()) {
            said("evidence.pin", Grade.DOCUMENTED, Source.SEND_CONNECTOR);
        } else {
            said("evidence.fqdn", Grade.DOCUMENTED, Source.GET);
            said("evidence.order", Grade.OBSERVED, Source.NO_DOCUMENT);
            said("evidence.inbound", Grade.DOCUMENTED, Source.INBOUND);
        }
        said("evidence.additive", Grade.DOCUMENTED, Source.ENABLE);
        said("evidence.kb.unbinds", Grade.DOCUMENTED, Source.KB_RESOLUTION);
    }

    private void said(String key, Grade grade, Source source) {
        evidence.add(Evidence.said(Message.of(key), grade, source.title()));
    }

    private void fact(Message message) {
        evidence.add(new Evidence(message, Grade.NONE, "", check.environment().snapshot(), 0));
    }

    private static String shown(Fact<String> fact) {
        return fact.isKnown() ? fact.is("") ? "$null" : fact.orElse("") : "?";
    }
}
