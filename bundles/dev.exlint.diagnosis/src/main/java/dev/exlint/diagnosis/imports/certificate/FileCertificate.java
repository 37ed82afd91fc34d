package dev.exlint.diagnosis.imports.certificate;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.trust.CertificateFacts;

/**
 * A certificate out of a certificate file.
 *
 * @param facts what it says
 * @param issuer whether it belongs into chains and not on a server
 * @param hasPrivateKey whether its key lies beside it
 */
public record FileCertificate(CertificateFacts facts, boolean issuer, Fact<Boolean> hasPrivateKey) {
}
