package dev.exlint.diagnosis.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** Describes a certificate to be made; everything has a default but the subject. For one thread. */
public final class CertificateRecipe {

    private record Part(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
    }

    private final String subject;
    private final List<Part> extensions = new ArrayList<>();
    private Instant notBefore = Instant.parse("2020-01-01T00:00:00Z");
    private Instant notAfter = Instant.parse("2060-01-01T00:00:00Z");
    private TestKey key;
    private String serial = "";

    /** A certificate for this subject, country first as in encodings. */
    public CertificateRecipe(String subject) {
        this.subject = subject;
    }

    /** A CA without limit of length. */
    public CertificateRecipe ca() {
        return with(Extension.basicConstraints, true, new BasicConstraints(true))
                .with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    }

    /** A CA with at most so many CAs below it. */
    public CertificateRecipe ca(int pathLength) {
        return with(Extension.basicConstraints, true, new BasicConstraints(pathLength));
    }

    /** The DNS names. */
    public CertificateRecipe names(String... names) {
        GeneralName[] general = new GeneralName[names.length];
        for (int i = 0; i < names.length; i++) {
            general[i] = new GeneralName(GeneralName.dNSName, names[i]);
        }
        return with(Extension.subjectAlternativeName, false, new GeneralNames(general));
    }

    /** For servers only. */
    public CertificateRecipe serverAuthentication() {
        return usage(KeyPurposeId.id_kp_serverAuth);
    }

    /** For this usage only. */
    public CertificateRecipe usage(KeyPurposeId usage) {
        return with(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(usage));
    }

    /** Only DNS names below this domain. */
    public CertificateRecipe onlyBelow(String domain) {
        GeneralSubtree[] permitted = {new GeneralSubtree(new GeneralName(GeneralName.dNSName, domain))};
        return with(Extension.nameConstraints, true, new NameConstraints(permitted, null));
    }

    /** Any extension. */
    public CertificateRecipe with(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
        extensions.add(new Part(oid, critical, value));
        return this;
    }

    /** The validity period, as dates or instants. */
    public CertificateRecipe valid(String from, String to) {
        notBefore = instant(from);
        notAfter = instant(to);
        return this;
    }

    /** The key; without it, a fast one made from the subject. */
    public CertificateRecipe key(TestKey pair) {
        key = pair;
        return this;
    }

    /** Sets the serial number apart from that of another certificate with the same subject. */
    public CertificateRecipe serial(String seed) {
        serial = seed;
        return this;
    }

    /** The certificate, signed by itself. */
    public TestCertificate selfSigned() {
        return sign(new X500Name(subject), ownKey(), ownKey());
    }

    /** The certificate, signed by that one. */
    public TestCertificate issuedBy(TestCertificate issuer) {
        return sign(issuer.holder().getSubject(), issuer.key(), ownKey());
    }

    private TestKey ownKey() {
        if (key == null) {
            key = TestKey.ec(subject + serial);
        }
        return key;
    }

    private TestCertificate sign(X500Name issuer, TestKey signing, TestKey own) {
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(issuer, serialNumber(issuer.toString()), Date.from(notBefore),
                Date.from(notAfter), new X500Name(subject), own.publicKey());
        try {
            for (Part part : extensions) {
                builder.addExtension(part.oid(), part.critical(), part.value());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestCertificate(builder.build(new KeySigner(signing)), own);
    }

    private BigInteger serialNumber(String issuer) {
        byte[] bytes = new byte[16];
        new SeededRandom(issuer + "/" + subject + "/" + notBefore + "/" + serial).nextBytes(bytes);
        return new BigInteger(1, bytes).setBit(126).clearBit(127);
    }

    private static Instant instant(String text) {
        return Instant.parse(text.contains("T") ? text : text + "T00:00:00Z");
    }
}
