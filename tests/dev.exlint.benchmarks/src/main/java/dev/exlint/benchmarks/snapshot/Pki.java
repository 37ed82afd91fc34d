package dev.exlint.benchmarks.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;

/** Two roots, one public and one internal, with ten issuing CAs each, and as many server certificates as one likes. */
final class Pki {
    private static final int ISSUERS = 10;
    private static final int BITS = 2048;
    private static final Instant CA_START = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant CA_END = Instant.parse("2040-01-01T00:00:00Z");
    private static final AlgorithmIdentifier SHA256_RSA =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);

    private final KeyPair serverKey = key();
    private final List<Authority> publicIssuers = new ArrayList<>();
    private final List<Authority> internalIssuers = new ArrayList<>();
    private final Authority publicRoot = authority("CN=Public Root, O=Benchmark Trust, C=CZ", null);
    private long serial = 1L << 40;

    private record Authority(X500Name name, PrivateKey key, byte[] certificate) {
    }

    /**
     * A certificate with its issuers.
     *
     * @param certificate DER
     * @param chain DER of the issuing CA and the root
     */
    record Issued(byte[] certificate, List<byte[]> chain) {
    }

    private final Authority internalRoot = authority("CN=Internal Root, DC=contoso, DC=example", null);

    Pki() throws GeneralSecurityException, IOException {
        for (int i = 0; i < ISSUERS; i++) {
            publicIssuers.add(authority("CN=Public CA " + i + ", O=Benchmark Trust, C=CZ", publicRoot));
            internalIssuers.add(authority("CN=Internal CA " + i + ", DC=contoso, DC=example", internalRoot));
        }
    }

    /** The public root as a PEM file. */
    byte[] publicRoots() {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicRoot.certificate());
        return ("-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** A server certificate for two names. */
    Issued issue(String commonName, String otherName, Instant from, Instant to, boolean isPublic)
            throws GeneralSecurityException, IOException {
        Authority issuer = (isPublic ? publicIssuers : internalIssuers).get((int) (serial % ISSUERS));
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, commonName), new GeneralName(GeneralName.dNSName, otherName)}));
        extensions.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        byte[] certificate = sign(new X500Name("CN=" + commonName + ", O=Contoso, C=CZ"), serverKey, issuer.name(), issuer.key(), from, to,
                extensions);
        return new Issued(certificate, List.of(issuer.certificate(), (isPublic ? publicRoot : internalRoot).certificate()));
    }

    private Authority authority(String name, Authority issuer) throws GeneralSecurityException, IOException {
        KeyPair key = key();
        X500Name subject = new X500Name(name);
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        byte[] certificate = sign(subject, key, issuer == null ? subject : issuer.name(), issuer == null ? key.getPrivate() : issuer.key(),
                CA_START, CA_END, extensions);
        return new Authority(subject, key.getPrivate(), certificate);
    }

    private byte[] sign(X500Name subject, KeyPair key, X500Name issuer, PrivateKey signer, Instant from, Instant to,
            ExtensionsGenerator extensions) throws GeneralSecurityException, IOException {
        V3TBSCertificateGenerator generator = new V3TBSCertificateGenerator();
        generator.setSerialNumber(new org.bouncycastle.asn1.ASN1Integer(BigInteger.valueOf(serial++)));
        generator.setSubject(subject);
        generator.setIssuer(issuer);
        generator.setStartDate(new Time(Date.from(from)));
        generator.setEndDate(new Time(Date.from(to)));
        generator.setSignature(SHA256_RSA);
        generator.setSubjectPublicKeyInfo(SubjectPublicKeyInfo.getInstance(key.getPublic().getEncoded()));
        generator.setExtensions(extensions.generate());
        TBSCertificate content = generator.generateTBSCertificate();
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(signer);
        signature.update(content.getEncoded());
        ASN1EncodableVector parts = new ASN1EncodableVector();
        parts.add(content);
        parts.add(SHA256_RSA);
        parts.add(new DERBitString(signature.sign()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new DERSequence(parts).getEncoded());
        return out.toByteArray();
    }

    private static KeyPair key() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        return generator.generateKeyPair();
    }
}
