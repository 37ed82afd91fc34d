package dev.exlint.diagnosis.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.cert.X509CertificateHolder;

/** A readable certificate with what chain building needs of it. */
final class KnownCertificate {

    private final CertificateFacts facts;
    private final X509CertificateHolder holder;

    KnownCertificate(CertificateFacts facts) {
        this.facts = facts;
        try {
            this.holder = new X509CertificateHolder(facts.encoded().der());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the same bytes were readable for the facts
        }
    }

    CertificateFacts facts() {
        return facts;
    }

    X509CertificateHolder holder() {
        return holder;
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
