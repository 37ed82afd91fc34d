package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.trust.Trust;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.time.Duration;
import java.time.Instant;

/**
 * A certificate of a server, judged.
 *
 * @param certificate the facts
 * @param trust who vouches for it
 * @param daysLeft whole days until it ends, rounded down: negative once it has ended
 * @param internalTransport whether the server uses it between servers
 */
public record CertificateOverview(ExchangeCertificate certificate, TrustVerdict trust, Fact<Long> daysLeft,
        Fact<Boolean> internalTransport) {

    private static final int SHORT = 8;

    static CertificateOverview of(ExchangeServer server, ExchangeCertificate certificate, Trust trust, Instant now) {
        Fact<Long> left = certificate.notAfter().map(end -> Math.floorDiv(Duration.between(now, end).getSeconds(), 86_400L));
        Fact<Thumbprint> internal = server.internalTransportCertificateThumbprint();
        Fact<Boolean> isInternal = certificate.thumbprint().isKnown() ? internal.map(certificate::has)
                : Fact.unknown(certificate.thumbprint().because());
        return new CertificateOverview(certificate, trust.judge(certificate, now), left, isInternal);
    }

    /** A short name for sentences: the first digits of the thumbprint and the subject's CN. */
    public static String brief(ExchangeCertificate certificate) {
        String name = certificate.subject() instanceof Fact.Known<DistinguishedName> subject
                ? subject.value().commonName().orElse(subject.value().text()) : "";
        String digits = certificate.thumbprint() instanceof Fact.Known<Thumbprint> known && !known.value().isNone()
                ? known.value().hex().substring(0, SHORT) + "…" : "without thumbprint";
        return name.isEmpty() ? digits : digits + " (" + name + ")";
    }
}
