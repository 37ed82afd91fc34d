package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.transport.Candidate.Fate;
import dev.exlint.diagnosis.trust.LocalValidity.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Selects the certificate that TlsCertificateName names; names and dates of others play no part. For one thread.
 *
 * <p>With several matches the store's order decides, which nobody outside the server knows.
 */
final class SelectionByPin {

    private final TlsCertificateName pin;
    private final Map<Examined, Candidate> fates = new LinkedHashMap<>();
    private final List<String> assumptions = new ArrayList<>();

    private SelectionByPin(TlsCertificateName pin, List<Examined> certificates) {
        this.pin = pin;
        certificates.forEach(each -> fates.put(each, null));
    }

    static Selection select(TlsCertificateName pin, List<Examined> certificates) {
        return new SelectionByPin(pin, certificates).select();
    }

    private Selection select() {
        List<Examined> matches = new ArrayList<>();
        List<Examined> undecided = new ArrayList<>();
        for (Examined each : fates.keySet()) {
            ruleOut(each);
            if (fates.get(each) == null) {
                (open(each).isEmpty() ? matches : undecided).add(each);
            }
        }
        for (Examined each : undecided) {
            String missing = String.join("; ", open(each));
            assumptions.add(each.label() + ": " + missing);
            fates.put(each, new Candidate(each.certificate(), Fate.UNDECIDED, missing));
        }
        if (matches.isEmpty() && undecided.isEmpty()) {
            return selection(Outcome.FAIL_NOT_FOUND, Confidence.PREDICTED, List.of(),
                    "no certificate of the server has this issuer and subject");
        }
        List<Examined> chosen = matches.isEmpty() ? undecided : matches;
        return chosen.size() > 1 ? several(chosen) : one(chosen.get(0), undecided.isEmpty());
    }

    private void ruleOut(Examined each) {
        ExchangeCertificate certificate = each.certificate();
        if (certificate.subject().isKnownNot(pin.subject()) || certificate.issuer().isKnownNot(pin.issuer())) {
            fates.put(each, new Candidate(certificate, Fate.NAME, "TlsCertificateName names another certificate"));
            return;
        }
        Kind kind = each.validity().kind();
        if (kind == Kind.EXPIRED || kind == Kind.UNTRUSTED || kind == Kind.INVALID || kind == Kind.PENDING) {
            fates.put(each, new Candidate(certificate, Fate.NOT_USABLE, each.validity().text()));
        }
    }

    private Selection several(List<Examined> chosen) {
        for (Examined each : chosen) {
            fates.putIfAbsent(each, presented(each)); // an undecided one keeps its reason
        }
        return selection(Outcome.AMBIGUOUS, Confidence.POSSIBLE, chosen,
                "several certificates of the server have this issuer and subject; the store's order decides, not the date");
    }

    private Selection one(Examined match, boolean onlyOne) {
        ExchangeCertificate certificate = match.certificate();
        boolean sure = onlyOne && match.validity().stated();
        if (!match.validity().stated()) {
            assumptions.add(match.label() + ": " + match.validity().text());
        }
        if (match.smtp().is(false)) {
            fates.put(match, new Candidate(certificate, Fate.NO_SMTP, "it is pinned, but not enabled for SMTP"));
            return selection(Outcome.FAIL_CREDENTIALS, exactIf(sure), List.of(match), "the pinned certificate is not enabled for SMTP");
        }
        if (certificate.hasPrivateKey().is(false)) {
            fates.put(match, new Candidate(certificate, Fate.NO_KEY, "it is pinned, but has no private key"));
            return selection(Outcome.FAIL_CREDENTIALS, exactIf(sure), List.of(match), "the pinned certificate has no private key");
        }
        for (Fact<?> fact : List.of(certificate.services(), certificate.hasPrivateKey())) {
            if (!fact.isKnown()) {
                sure = false;
                assumptions.add(match.label() + ": " + fact.because());
            }
        }
        fates.put(match, presented(match));
        return selection(Outcome.PRESENTS, exactIf(sure), List.of(match), "TlsCertificateName names this certificate only");
    }

    private List<String> open(Examined each) {
        List<String> open = new ArrayList<>();
        ExchangeCertificate certificate = each.certificate();
        for (Fact<?> fact : List.of(certificate.subject(), certificate.issuer(), certificate.notBefore(), certificate.notAfter())) {
            if (!fact.isKnown()) {
                open.add(fact.because());
            }
        }
        if (each.validity().kind() == Kind.UNKNOWN || each.validity().kind() == Kind.REVOCATION_UNKNOWN) {
            open.add(each.validity().text());
        }
        return open;
    }

    private static Candidate presented(Examined each) {
        return new Candidate(each.certificate(), Fate.PRESENTED, "TlsCertificateName names its issuer and subject");
    }

    private static Confidence exactIf(boolean sure) {
        return sure ? Confidence.EXACT : Confidence.POSSIBLE;
    }

    private Selection selection(Outcome outcome, Confidence confidence, List<Examined> presented, String because) {
        return new Selection(outcome, confidence, presented.stream().map(Examined::certificate).toList(),
                List.copyOf(fates.values()), assumptions, because);
    }
}
