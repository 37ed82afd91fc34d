package dev.exlint.diagnosis.organisation;

import java.util.Locale;
import java.util.Optional;

/**
 * A connector's pin: the issuer and subject of the certificate it is to use.
 *
 * @param issuer what stands behind <code>&lt;I&gt;</code>
 * @param subject what stands behind <code>&lt;S&gt;</code>
 */
public record TlsCertificateName(DistinguishedName issuer, DistinguishedName subject) {

    private static final String ISSUER_TAG = "<i>";
    private static final String SUBJECT_TAG = "<s>";

    /** The pin that a text states: <code>&lt;I&gt;</code> first, both tags in any case, both parts not empty; else nothing. */
    public static Optional<TlsCertificateName> parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int subjectAt = lower.indexOf(SUBJECT_TAG);
        if (lower.length() != text.length() || !lower.startsWith(ISSUER_TAG) || subjectAt < 0) {
            return Optional.empty();
        }
        String issuer = text.substring(ISSUER_TAG.length(), subjectAt).strip();
        String subject = text.substring(subjectAt + SUBJECT_TAG.length()).strip();
        if (issuer.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TlsCertificateName(DistinguishedName.parse(issuer), DistinguishedName.parse(subject)));
    }

    /** The pin for a certificate whose names are known. */
    public static Fact<TlsCertificateName> of(ExchangeCertificate certificate) {
        return certificate.issuer() instanceof Fact.Known<DistinguishedName> issuer
                ? certificate.subject().map(subject -> new TlsCertificateName(issuer.value(), subject))
                : Fact.unknown(certificate.issuer().because());
    }

    /** Whether a connector's TlsCertificateName certainly names that certificate. */
    public static boolean isPinOf(Fact<String> pin, ExchangeCertificate certificate) {
        return parse(pin.orElse("")).map(of(certificate)::is).orElse(false);
    }

    /** As Exchange writes it. */
    public String text() {
        return "<I>" + issuer.text() + "<S>" + subject.text();
    }
}
