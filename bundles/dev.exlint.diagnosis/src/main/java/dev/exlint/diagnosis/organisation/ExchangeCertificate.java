package dev.exlint.diagnosis.organisation;

import java.time.Instant;
import java.util.List;

/**
 * One certificate of one server as Get-ExchangeCertificate shows it.
 *
 * <p>Every property may be unknown. Two servers that hold the same certificate have one value each, because services differ by server.
 *
 * @param thumbprint SHA-1 of the bytes, Exchange's key
 * @param identity <code>ServerFQDN\Thumbprint</code>
 * @param friendlyName the label; never evidence of who issued it
 * @param subject the subject
 * @param issuer the issuer
 * @param certificateDomains DNS names of the certificate; the subject's CN need not be among them
 * @param services services the certificate is enabled for on this server
 * @param rootCaType where Windows found the root of the chain
 * @param status what the server said when the snapshot was taken
 * @param isSelfSigned whether the certificate signed itself
 * @param hasPrivateKey whether the server holds the key
 * @param privateKeyExportable whether the key may leave the server
 * @param notBefore start of validity
 * @param notAfter end of validity
 * @param serialNumber serial number in hex
 * @param publicKeySize size of the key in bits
 * @param publicKeyAlgorithm RSA or ECC
 * @param signatureAlgorithm name or OID of the signature algorithm
 * @param enhancedKeyUsage OIDs or names; complete and empty means every usage
 * @param version X.509 version, 3 for nearly all
 * @param rawData the DER bytes
 * @param chain issuers given with the certificate, in any order, perhaps more than needed
 */
public record ExchangeCertificate(
        Fact<Thumbprint> thumbprint,
        Fact<String> identity,
        Fact<String> friendlyName,
        Fact<DistinguishedName> subject,
        Fact<DistinguishedName> issuer,
        Listing<String> certificateDomains,
        Fact<AllowedServices> services,
        Fact<RootCaType> rootCaType,
        Fact<CertificateStatus> status,
        Fact<Boolean> isSelfSigned,
        Fact<Boolean> hasPrivateKey,
        Fact<Boolean> privateKeyExportable,
        Fact<Instant> notBefore,
        Fact<Instant> notAfter,
        Fact<String> serialNumber,
        Fact<Integer> publicKeySize,
        Fact<String> publicKeyAlgorithm,
        Fact<String> signatureAlgorithm,
        Listing<String> enhancedKeyUsage,
        Fact<Integer> version,
        Fact<EncodedCertificate> rawData,
        List<EncodedCertificate> chain) {

    public ExchangeCertificate {
        chain = List.copyOf(chain);
    }

    /** A builder in which every property is unknown. */
    public static ExchangeCertificateBuilder builder() {
        return new ExchangeCertificateBuilder();
    }

    /** A builder that starts with the properties of this certificate. */
    public ExchangeCertificateBuilder toBuilder() {
        return new ExchangeCertificateBuilder(this);
    }

    /** The same certificate, enabled for exactly these services. */
    public ExchangeCertificate withServices(Fact<AllowedServices> enabled) {
        return toBuilder().services(enabled).build();
    }

    /** Whether this is certainly the certificate with that thumbprint. */
    public boolean has(Thumbprint wanted) {
        return thumbprint.is(wanted);
    }

    /** The thumbprint's text or, while that is unknown, the subject; for messages. */
    public String label() {
        return thumbprint.map(Thumbprint::hex).orElse(subject.map(DistinguishedName::text).orElse("a certificate without thumbprint"));
    }
}
