package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ParsedNames;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.trust.CertificateFacts.IssuerConstraints;
import dev.exlint.diagnosis.trust.CertificateFacts.PublicKeyFacts;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;

/** Reads certificates with Bouncy Castle and turns everything that can go wrong with foreign bytes into one exception. */
final class CertificateReader {

    private static final Map<String, Integer> CURVE_BITS = Map.of("1.2.840.10045.3.1.7", 256, "1.3.132.0.34", 384, "1.3.132.0.35", 521);
    private static final List<ASN1ObjectIdentifier> READ_EXTENSIONS = List.of(Extension.subjectAlternativeName, Extension.extendedKeyUsage,
            Extension.basicConstraints, Extension.keyUsage, Extension.nameConstraints);
    private static final Map<String, String> SIGNATURES = Map.ofEntries(Map.entry("1.2.840.113549.1.1.4", "md5RSA"),
            Map.entry("1.2.840.113549.1.1.5", "sha1RSA"), Map.entry("1.2.840.113549.1.1.11", "sha256RSA"),
            Map.entry("1.2.840.113549.1.1.12", "sha384RSA"), Map.entry("1.2.840.113549.1.1.13", "sha512RSA"),
            Map.entry("1.2.840.113549.1.1.10", "RSASSA-PSS"), Map.entry("1.2.840.10045.4.1", "sha1ECDSA"),
            Map.entry("1.2.840.10045.4.3.2", "sha256ECDSA"), Map.entry("1.2.840.10045.4.3.3", "sha384ECDSA"),
            Map.entry("1.2.840.10045.4.3.4", "sha512ECDSA"));

    private CertificateReader() {
    }

    static CertificateFacts read(EncodedCertificate encoded, ParsedNames names) throws BrokenCertificateException {
        byte[] der = encoded.der();
        DerShape.checkCertificate(der);
        try {
            X509CertificateHolder certificate = new X509CertificateHolder(der);
            checkInnerShapes(certificate);
            return facts(encoded, der, certificate, names);
        } catch (IOException | RuntimeException e) {
            throw new BrokenCertificateException("is not a readable X.509 certificate (" + e.getMessage() + ")", e);
        }
    }

    private static void checkInnerShapes(X509CertificateHolder certificate) throws BrokenCertificateException {
        Extensions extensions = certificate.getExtensions();
        for (ASN1ObjectIdentifier oid : READ_EXTENSIONS) {
            Extension extension = extensions == null ? null : extensions.getExtension(oid);
            if (extension != null) {
                DerShape.checkValue(extension.getExtnValue().getOctets());
            }
        }
        SubjectPublicKeyInfo key = certificate.getSubjectPublicKeyInfo();
        if (key.getAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption)) {
            DerShape.checkValue(key.getPublicKeyData().getOctets());
        }
    }

    private static CertificateFacts facts(EncodedCertificate encoded, byte[] der, X509CertificateHolder certificate, ParsedNames names)
            throws IOException {
        Extensions extensions = certificate.getExtensions();
        Thumbprint thumbprint = new Thumbprint(Fingerprint.sha1(der));
        return new CertificateFacts(encoded, thumbprint, Fingerprint.sha256(der),
                names.of(NameText.of(certificate.getSubject())), names.of(NameText.of(certificate.getIssuer())), dnsNames(extensions),
                ValidityTime.of(certificate.toASN1Structure().getStartDate()),
                ValidityTime.of(certificate.toASN1Structure().getEndDate()), serial(certificate.getSerialNumber()),
                certificate.getVersionNumber(), key(certificate.getSubjectPublicKeyInfo()),
                signature(certificate.getSignatureAlgorithm().getAlgorithm().getId()), usages(extensions), constraints(extensions));
    }

    private static String serial(BigInteger number) {
        String hex = number.toString(16).toUpperCase(Locale.ROOT);
        return hex.length() % 2 == 0 ? hex : "0" + hex;
    }

    private static String signature(String oid) {
        return SIGNATURES.getOrDefault(oid, oid);
    }

    private static List<String> dnsNames(Extensions extensions) {
        List<String> names = new ArrayList<>();
        GeneralNames alternatives = extensions == null ? null
                : GeneralNames.fromExtensions(extensions, Extension.subjectAlternativeName);
        if (alternatives != null) {
            for (GeneralName name : alternatives.getNames()) {
                if (name.getTagNo() == GeneralName.dNSName) {
                    names.add(ASN1IA5String.getInstance(name.getName()).getString());
                }
            }
        }
        return names;
    }

    private static List<String> usages(Extensions extensions) {
        List<String> usages = new ArrayList<>();
        ExtendedKeyUsage usage = extensions == null ? null : ExtendedKeyUsage.fromExtensions(extensions);
        if (usage != null) {
            for (KeyPurposeId purpose : usage.getUsages()) {
                usages.add(purpose.getId());
            }
        }
        return usages;
    }

    private static IssuerConstraints constraints(Extensions extensions) {
        BasicConstraints basic = extensions == null ? null : BasicConstraints.fromExtensions(extensions);
        KeyUsage usage = extensions == null ? null : KeyUsage.fromExtensions(extensions);
        boolean signs = usage == null || usage.hasUsages(KeyUsage.keyCertSign);
        BigInteger length = basic == null ? null : basic.getPathLenConstraint();
        int limit = length == null || length.bitLength() > 30 ? Integer.MAX_VALUE : length.intValue();
        return new IssuerConstraints(basic != null && basic.isCA() && signs, limit);
    }

    private static PublicKeyFacts key(SubjectPublicKeyInfo info) throws IOException {
        String oid = info.getAlgorithm().getAlgorithm().getId();
        if (oid.equals(PKCSObjectIdentifiers.rsaEncryption.getId())) {
            return new PublicKeyFacts("RSA", RSAPublicKey.getInstance(info.parsePublicKey()).getModulus().bitLength());
        }
        if (oid.equals(X9ObjectIdentifiers.id_ecPublicKey.getId())) {
            ASN1Encodable curve = info.getAlgorithm().getParameters();
            int point = (info.getPublicKeyData().getBytes().length - 1) / 2 * 8;
            return new PublicKeyFacts("ECC", CURVE_BITS.getOrDefault(String.valueOf(curve), point));
        }
        return new PublicKeyFacts(oid, 0);
    }
}
