package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ParsedNames;
import dev.exlint.diagnosis.organisation.Thumbprint;
import java.time.Instant;
import java.util.List;

/**
 * What the bytes of a certificate say, read once and completely so that no later question can fail.
 *
 * @param encoded the bytes
 * @param thumbprint SHA-1 of the bytes
 * @param sha256 SHA-256 of the bytes in lower-case hex
 * @param subject the subject as Windows shows it
 * @param issuer the issuer as Windows shows it
 * @param dnsNames dNSNames of the subject alternative name, in order, without the CN
 * @param notBefore start of validity
 * @param notAfter end of validity
 * @param serialNumber in upper-case hex
 * @param version 1, 2 or 3
 * @param key algorithm and size of the public key
 * @param signatureAlgorithm the usual name, else the OID
 * @param extendedKeyUsage OIDs; empty means every usage
 * @param constraints what it may issue
 */
public record CertificateFacts(EncodedCertificate encoded, Thumbprint thumbprint, String sha256, DistinguishedName subject,
        DistinguishedName issuer, List<String> dnsNames, Instant notBefore, Instant notAfter, String serialNumber, int version,
        PublicKeyFacts key, String signatureAlgorithm, List<String> extendedKeyUsage, IssuerConstraints constraints) {

    /** The OID of server authentication. */
    public static final String SERVER_AUTH = "1.3.6.1.5.5.7.3.1";

    private static final String ANY_USAGE = "2.5.29.37.0";

    public CertificateFacts {
        dnsNames = List.copyOf(dnsNames);
        extendedKeyUsage = List.copyOf(extendedKeyUsage);
    }

    /**
     * Algorithm and size of a public key.
     *
     * @param algorithm RSA, ECC, or the OID
     * @param size bits; 0 when not known
     */
    public record PublicKeyFacts(String algorithm, int size) {
    }

    /**
     * What a certificate may issue.
     *
     * @param mayIssue whether it is a CA's and its key may sign certificates
     * @param pathLength CAs allowed below it; {@link Integer#MAX_VALUE} without limit
     */
    public record IssuerConstraints(boolean mayIssue, int pathLength) {
    }

    /**
     * Reads a certificate.
     *
     * @throws BrokenCertificateException if the bytes are no X.509 certificate or a part of it can't be read
     */
    public static CertificateFacts read(EncodedCertificate encoded) throws BrokenCertificateException {
        return read(encoded, new ParsedNames());
    }

    /**
     * Reads one certificate of many.
     *
     * @param names the names of all of them
     * @throws BrokenCertificateException if the bytes are no X.509 certificate or a part of it can't be read
     */
    public static CertificateFacts read(EncodedCertificate encoded, ParsedNames names) throws BrokenCertificateException {
        return CertificateReader.read(encoded, names);
    }

    /** Whether issuer and subject are the same name. */
    public boolean isSelfIssued() {
        return subject.equals(issuer);
    }

    /** Whether the usages allow server authentication. */
    public boolean allowsServerAuthentication() {
        return extendedKeyUsage.isEmpty() || extendedKeyUsage.contains(SERVER_AUTH) || extendedKeyUsage.contains(ANY_USAGE);
    }

    /** Whether the instant lies in the validity period. */
    public boolean isValidAt(Instant instant) {
        return !instant.isBefore(notBefore) && !instant.isAfter(notAfter);
    }
}
