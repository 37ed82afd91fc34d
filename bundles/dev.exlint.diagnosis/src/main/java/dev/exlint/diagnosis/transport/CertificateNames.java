package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;

/** Matches certificates with host names as transport does it. */
public final class CertificateNames {

    private CertificateNames() {
    }

    /** How the certificate's CN and DNS names fit the host name, ignoring case. */
    public static NameMatch match(ExchangeCertificate certificate, String host) {
        throw new UnsupportedOperationException("not built yet: " + certificate + host);
    }
}
