package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.transport.Acceptance.Verdict;
import dev.exlint.diagnosis.trust.Trust;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.time.Instant;
import java.util.List;

/** Asks whether Exchange Online takes what a server presents. Any thread. */
public final class OnlineAcceptance {

    private static final String UNTRUSTED_ROOT = response("UntrustedRoot");
    private static final String EXPIRED = response("CertificateExpired");
    private static final String NO_ATTRIBUTION = "550 5.7.64 TenantAttribution; Relay Access Denied [ATTR36]";
    private static final String PIN_NOT_FOUND =
            "454 4.7.5 The certificate specified in TlsCertificateName of the SendConnector could not be found.";

    private final Trust trust;

    /** Acceptance by the public roots of this judge. */
    public OnlineAcceptance(Trust trust) {
        this.trust = trust;
    }

    /** Whether the outcome of the prediction is accepted at that instant. */
    public Acceptance of(Prediction prediction, Instant now) {
        return switch (prediction.outcome()) {
            case PRESENTS, AMBIGUOUS -> presented(prediction, now);
            case NONE -> new Acceptance(Verdict.REFUSED, false, NO_ATTRIBUTION,
                    "without a certificate Exchange Online has nothing to attribute the connection to");
            case NOT_USED -> new Acceptance(Verdict.NOT_ASKED, true, "", "the connector is disabled");
            case NO_TLS -> new Acceptance(Verdict.NOT_ASKED, true, "", "the connector never starts TLS");
            case FAIL_MALFORMED, FAIL_NOT_FOUND -> new Acceptance(Verdict.NOT_ASKED, true, PIN_NOT_FOUND,
                    "the server finds no certificate for TlsCertificateName");
            case FAIL_CREDENTIALS -> new Acceptance(Verdict.NOT_ASKED, true, "",
                    "TLS fails on the server: the pinned certificate can't be used");
            case UNKNOWN -> new Acceptance(Verdict.UNKNOWN, false, "", prediction.because());
        };
    }

    /** Whether Exchange Online takes this certificate at that instant, if it is presented. */
    public Acceptance of(ExchangeCertificate certificate, Instant now) {
        TrustVerdict verdict = trust.judge(certificate, now);
        String reason = verdict.evidence().get(0).text();
        if (verdict.isUntrusted()) {
            return new Acceptance(Verdict.REFUSED, verdict.certain(), UNTRUSTED_ROOT, reason);
        }
        if (!verdict.isPublic()) {
            return new Acceptance(Verdict.UNKNOWN, false, "", reason);
        }
        if (certificate.notAfter() instanceof Fact.Known<Instant> end && now.isAfter(end.value())) {
            return new Acceptance(Verdict.REFUSED, verdict.certain(), EXPIRED, "the certificate expired on " + end.value());
        }
        if (certificate.notBefore() instanceof Fact.Known<Instant> start && now.isBefore(start.value())) {
            return new Acceptance(Verdict.REFUSED, verdict.certain(), EXPIRED, "the certificate is not valid before " + start.value());
        }
        boolean periodKnown = certificate.notBefore().isKnown() && certificate.notAfter().isKnown();
        return new Acceptance(Verdict.ACCEPTED, verdict.certain() && periodKnown, "", reason);
    }

    private Acceptance presented(Prediction prediction, Instant now) {
        List<Acceptance> answers = prediction.presented().stream().map(each -> of(each, now)).toList();
        Acceptance first = answers.get(0);
        if (answers.stream().anyMatch(each -> each.verdict() != first.verdict())) {
            return new Acceptance(Verdict.UNKNOWN, false, "", "it depends on which certificate is presented");
        }
        boolean certain = answers.stream().allMatch(Acceptance::certain) && prediction.confidence().compareTo(Confidence.POSSIBLE) < 0;
        return new Acceptance(first.verdict(), certain, first.response(), first.because());
    }

    private static String response(String reason) {
        return "454 4.7.0 Failed to establish appropriate TLS channel: " + reason + ": Access Denied";
    }
}
