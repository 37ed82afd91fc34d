package dev.exlint.diagnosis.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * A readable certificate with what chain building needs of it. Any thread.
 *
 * <p>The bytes are read anew only for the few certificates that are issuers: of the others the facts and the signed parts are enough.
 */
final class KnownCertificate {

    private final CertificateFacts facts;
    private volatile IssuerParts issuerParts;

    KnownCertificate(CertificateFacts facts) {
        this.facts = facts;
    }

    CertificateFacts facts() {
        return facts;
    }

    /** The whole certificate, read at each call. */
    X509CertificateHolder holder() {
        try {
            return new X509CertificateHolder(facts.encoded().der());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the same bytes were readable for the facts
        }
    }

    /** What its signature is about. */
    SignedParts signedParts() {
        return SignedParts.of(facts.encoded().der());
    }

    /** What it brings as an issuer, read once however many certificates it signed. */
    IssuerParts issuerParts() {
        IssuerParts known = issuerParts;
        if (known == null) {
            known = IssuerParts.of(holder()); // twice by two threads harms nobody
            issuerParts = known;
        }
        return known;
    }

    String label() {
        return facts.subject().commonName().orElse(facts.subject().text());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownCertificate that && facts.encoded().equals(that.facts.encoded());
    }

    @Override
    public int hashCode() {
        return facts.encoded().hashCode();
    }
}
