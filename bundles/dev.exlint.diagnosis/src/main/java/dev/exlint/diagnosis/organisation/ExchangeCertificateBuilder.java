package dev.exlint.diagnosis.organisation;

import java.time.Instant;
import java.util.List;

/** Collects the many properties of a certificate; whatever is not set stays unknown. For one thread. */
public final class ExchangeCertificateBuilder {

    private Fact<Thumbprint> thumbprint = Fact.unknown("Thumbprint is not stated");
    private Fact<String> identity = Fact.unknown("Identity is not stated");
    private Fact<String> friendlyName = Fact.unknown("FriendlyName is not stated");
    private Fact<DistinguishedName> subject = Fact.unknown("Subject is not stated");
    private Fact<DistinguishedName> issuer = Fact.unknown("Issuer is not stated");
    private Listing<String> certificateDomains = Listing.unknown("CertificateDomains is not stated");
    private Fact<AllowedServices> services = Fact.unknown("Services is not stated");
    private Fact<RootCaType> rootCaType = Fact.unknown("RootCAType is not stated");
    private Fact<CertificateStatus> status = Fact.unknown("Status is not stated");
    private Fact<Boolean> isSelfSigned = Fact.unknown("IsSelfSigned is not stated");
    private Fact<Boolean> hasPrivateKey = Fact.unknown("HasPrivateKey is not stated");
    private Fact<Boolean> privateKeyExportable = Fact.unknown("PrivateKeyExportable is not stated");
    private Fact<Instant> notBefore = Fact.unknown("NotBefore is not stated");
    private Fact<Instant> notAfter = Fact.unknown("NotAfter is not stated");
    private Fact<String> serialNumber = Fact.unknown("SerialNumber is not stated");
    private Fact<Integer> publicKeySize = Fact.unknown("PublicKeySize is not stated");
    private Fact<String> publicKeyAlgorithm = Fact.unknown("PublicKeyAlgorithm is not stated");
    private Fact<String> signatureAlgorithm = Fact.unknown("SignatureAlgorithm is not stated");
    private Listing<String> enhancedKeyUsage = Listing.unknown("EnhancedKeyUsage is not stated");
    private Fact<Integer> version = Fact.unknown("Version is not stated");
    private Fact<EncodedCertificate> rawData = Fact.unknown("RawData is not stated");
    private List<EncodedCertificate> chain = List.of();

    ExchangeCertificateBuilder() {
    }

    ExchangeCertificateBuilder(ExchangeCertificate from) {
        this.thumbprint = from.thumbprint();
        this.identity = from.identity();
        this.friendlyName = from.friendlyName();
        this.subject = from.subject();
        this.issuer = from.issuer();
        this.certificateDomains = from.certificateDomains();
        this.services = from.services();
        this.rootCaType = from.rootCaType();
        this.status = from.status();
        this.isSelfSigned = from.isSelfSigned();
        this.hasPrivateKey = from.hasPrivateKey();
        this.privateKeyExportable = from.privateKeyExportable();
        this.notBefore = from.notBefore();
        this.notAfter = from.notAfter();
        this.serialNumber = from.serialNumber();
        this.publicKeySize = from.publicKeySize();
        this.publicKeyAlgorithm = from.publicKeyAlgorithm();
        this.signatureAlgorithm = from.signatureAlgorithm();
        this.enhancedKeyUsage = from.enhancedKeyUsage();
        this.version = from.version();
        this.rawData = from.rawData();
        this.chain = from.chain();
    }

    /** Sets SHA-1 of the bytes, Exchange's key. */
    public ExchangeCertificateBuilder thumbprint(Fact<Thumbprint> value) {
        this.thumbprint = value;
        return this;
    }

    /** Sets SHA-1 of the bytes, Exchange's key, as known. */
    public ExchangeCertificateBuilder thumbprint(Thumbprint value) {
        return thumbprint(Fact.known(value));
    }

    /** Sets <code>ServerFQDN\Thumbprint</code>. */
    public ExchangeCertificateBuilder identity(Fact<String> value) {
        this.identity = value;
        return this;
    }

    /** Sets <code>ServerFQDN\Thumbprint</code>, as known. */
    public ExchangeCertificateBuilder identity(String value) {
        return identity(Fact.known(value));
    }

    /** Sets the label; never evidence of who issued it. */
    public ExchangeCertificateBuilder friendlyName(Fact<String> value) {
        this.friendlyName = value;
        return this;
    }

    /** Sets the label; never evidence of who issued it, as known. */
    public ExchangeCertificateBuilder friendlyName(String value) {
        return friendlyName(Fact.known(value));
    }

    /** Sets the subject. */
    public ExchangeCertificateBuilder subject(Fact<DistinguishedName> value) {
        this.subject = value;
        return this;
    }

    /** Sets the subject, as known. */
    public ExchangeCertificateBuilder subject(DistinguishedName value) {
        return subject(Fact.known(value));
    }

    /** Sets the issuer. */
    public ExchangeCertificateBuilder issuer(Fact<DistinguishedName> value) {
        this.issuer = value;
        return this;
    }

    /** Sets the issuer, as known. */
    public ExchangeCertificateBuilder issuer(DistinguishedName value) {
        return issuer(Fact.known(value));
    }

    /** Sets DNS names of the certificate; the subject's CN need not be among them. */
    public ExchangeCertificateBuilder certificateDomains(Listing<String> value) {
        this.certificateDomains = value;
        return this;
    }

    /** Sets services the certificate is enabled for on this server. */
    public ExchangeCertificateBuilder services(Fact<AllowedServices> value) {
        this.services = value;
        return this;
    }

    /** Sets services the certificate is enabled for on this server, as known. */
    public ExchangeCertificateBuilder services(AllowedServices value) {
        return services(Fact.known(value));
    }

    /** Sets where Windows found the root of the chain. */
    public ExchangeCertificateBuilder rootCaType(Fact<RootCaType> value) {
        this.rootCaType = value;
        return this;
    }

    /** Sets where Windows found the root of the chain, as known. */
    public ExchangeCertificateBuilder rootCaType(RootCaType value) {
        return rootCaType(Fact.known(value));
    }

    /** Sets what the server said when the snapshot was taken. */
    public ExchangeCertificateBuilder status(Fact<CertificateStatus> value) {
        this.status = value;
        return this;
    }

    /** Sets what the server said when the snapshot was taken, as known. */
    public ExchangeCertificateBuilder status(CertificateStatus value) {
        return status(Fact.known(value));
    }

    /** Sets whether the certificate signed itself. */
    public ExchangeCertificateBuilder isSelfSigned(Fact<Boolean> value) {
        this.isSelfSigned = value;
        return this;
    }

    /** Sets whether the certificate signed itself, as known. */
    public ExchangeCertificateBuilder isSelfSigned(Boolean value) {
        return isSelfSigned(Fact.known(value));
    }

    /** Sets whether the server holds the key. */
    public ExchangeCertificateBuilder hasPrivateKey(Fact<Boolean> value) {
        this.hasPrivateKey = value;
        return this;
    }

    /** Sets whether the server holds the key, as known. */
    public ExchangeCertificateBuilder hasPrivateKey(Boolean value) {
        return hasPrivateKey(Fact.known(value));
    }

    /** Sets whether the key may leave the server. */
    public ExchangeCertificateBuilder privateKeyExportable(Fact<Boolean> value) {
        this.privateKeyExportable = value;
        return this;
    }

    /** Sets whether the key may leave the server, as known. */
    public ExchangeCertificateBuilder privateKeyExportable(Boolean value) {
        return privateKeyExportable(Fact.known(value));
    }

    /** Sets start of validity. */
    public ExchangeCertificateBuilder notBefore(Fact<Instant> value) {
        this.notBefore = value;
        return this;
    }

    /** Sets start of validity, as known. */
    public ExchangeCertificateBuilder notBefore(Instant value) {
        return notBefore(Fact.known(value));
    }

    /** Sets end of validity. */
    public ExchangeCertificateBuilder notAfter(Fact<Instant> value) {
        this.notAfter = value;
        return this;
    }

    /** Sets end of validity, as known. */
    public ExchangeCertificateBuilder notAfter(Instant value) {
        return notAfter(Fact.known(value));
    }

    /** Sets serial number in hex. */
    public ExchangeCertificateBuilder serialNumber(Fact<String> value) {
        this.serialNumber = value;
        return this;
    }

    /** Sets serial number in hex, as known. */
    public ExchangeCertificateBuilder serialNumber(String value) {
        return serialNumber(Fact.known(value));
    }

    /** Sets size of the key in bits. */
    public ExchangeCertificateBuilder publicKeySize(Fact<Integer> value) {
        this.publicKeySize = value;
        return this;
    }

    /** Sets size of the key in bits, as known. */
    public ExchangeCertificateBuilder publicKeySize(Integer value) {
        return publicKeySize(Fact.known(value));
    }

    /** Sets RSA or ECC. */
    public ExchangeCertificateBuilder publicKeyAlgorithm(Fact<String> value) {
        this.publicKeyAlgorithm = value;
        return this;
    }

    /** Sets RSA or ECC, as known. */
    public ExchangeCertificateBuilder publicKeyAlgorithm(String value) {
        return publicKeyAlgorithm(Fact.known(value));
    }

    /** Sets name or OID of the signature algorithm. */
    public ExchangeCertificateBuilder signatureAlgorithm(Fact<String> value) {
        this.signatureAlgorithm = value;
        return this;
    }

    /** Sets name or OID of the signature algorithm, as known. */
    public ExchangeCertificateBuilder signatureAlgorithm(String value) {
        return signatureAlgorithm(Fact.known(value));
    }

    /** Sets OIDs or names; complete and empty means every usage. */
    public ExchangeCertificateBuilder enhancedKeyUsage(Listing<String> value) {
        this.enhancedKeyUsage = value;
        return this;
    }

    /** Sets X.509 version, 3 for nearly all. */
    public ExchangeCertificateBuilder version(Fact<Integer> value) {
        this.version = value;
        return this;
    }

    /** Sets X.509 version, 3 for nearly all, as known. */
    public ExchangeCertificateBuilder version(Integer value) {
        return version(Fact.known(value));
    }

    /** Sets the DER bytes. */
    public ExchangeCertificateBuilder rawData(Fact<EncodedCertificate> value) {
        this.rawData = value;
        return this;
    }

    /** Sets the DER bytes, as known. */
    public ExchangeCertificateBuilder rawData(EncodedCertificate value) {
        return rawData(Fact.known(value));
    }

    /** Sets issuers given with the certificate, in any order, perhaps more than needed. */
    public ExchangeCertificateBuilder chain(List<EncodedCertificate> value) {
        this.chain = value;
        return this;
    }

    /** The finished value; the builder may be used on. */
    public ExchangeCertificate build() {
        return new ExchangeCertificate(thumbprint, identity, friendlyName, subject, issuer, certificateDomains, services, rootCaType,
                status, isSelfSigned, hasPrivateKey, privateKeyExportable, notBefore, notAfter, serialNumber, publicKeySize,
                publicKeyAlgorithm, signatureAlgorithm, enhancedKeyUsage, version, rawData, chain);
    }
}
