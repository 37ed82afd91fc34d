package dev.exlint.diagnosis.rule.hybrid;

/** The rows of the severity table of EXSmtpOnUntrustedCertificate, named as its readers name them. */
enum Row {
    /** Services certainly without SMTP. */
    S1,
    /** Services unknown. */
    S2,
    /** The certificate is public. */
    S3,
    /** Nothing says which server carries what. */
    S4,
    /** The host carries no hybrid connector. */
    S5,
    /** The server or its connectors aren't known. */
    S6,
    /** The connector never starts TLS. */
    S7,
    /** The connector is disabled. */
    S8,
    /** The server hands over to an Edge. */
    S9,
    /** An Edge presents whose certificates nobody knows. */
    S10,
    /** Trust unknown. */
    S11,
    /** Self-signed, the server's internal transport certificate. */
    S12,
    /** Self-signed, another one, presented. */
    S13,
    /** Self-signed, another one, not presented. */
    S14,
    /** The pin names this certificate only. */
    S15,
    /** The pin names another untrusted certificate, or one of unknown trust (ruling 30). */
    S15B,
    /** The pin names a public certificate with SMTP. */
    S16,
    /** The pin names a certificate that can't be used. */
    S17,
    /** Several certificates match the pin. */
    S18,
    /** The pin matches nothing or can't be read. */
    S19,
    /** TlsCertificateName isn't known. */
    S20,
    /** No name matches. */
    S21,
    /** Names or Fqdn unknown. */
    S22,
    /** The choice is open. */
    S23,
    /** Presented, although a public one could be: the KB. */
    S24,
    /** Presented, and no public one could be. */
    S25,
    /** Another untrusted one is presented. */
    S26,
    /** A public one is presented: latent. */
    S27,
    /** The server doesn't take this certificate for this. */
    S28;

    /** The name in reports: {@code S24}, {@code S15b}. */
    String label() {
        return this == S15B ? "S15b" : name();
    }
}
