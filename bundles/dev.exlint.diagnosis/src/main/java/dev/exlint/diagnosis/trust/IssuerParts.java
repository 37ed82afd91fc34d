package dev.exlint.diagnosis.trust;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/**
 * What an issuer brings to the certificates that it signed.
 *
 * @param key its public key; nothing if it is of a kind or size that verifies nothing
 * @param nameConstraints the names it may issue for; nothing if there is no limit
 */
record IssuerParts(Optional<AsymmetricKeyParameter> key, Optional<Extension> nameConstraints) {

    private static final int MAX_MODULUS_BITS = 16_384;
    private static final int MAX_EXPONENT_BITS = 64;

    static IssuerParts of(X509CertificateHolder issuer) {
        Extensions extensions = issuer.getExtensions();
        return new IssuerParts(key(issuer.getSubjectPublicKeyInfo()),
                Optional.ofNullable(extensions == null ? null : extensions.getExtension(Extension.nameConstraints)));
    }

    private static Optional<AsymmetricKeyParameter> key(SubjectPublicKeyInfo info) {
        try {
            return info.getAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption) ? rsa(info)
                    : Optional.of(PublicKeyFactory.createKey(info));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Bouncy Castle would test an RSA modulus for being composite, which costs more than the signature and proves nothing about trust;
     * sizes are limited instead, so that a hostile key can't cost time either.
     */
    private static Optional<AsymmetricKeyParameter> rsa(SubjectPublicKeyInfo info) throws IOException {
        RSAPublicKey key = RSAPublicKey.getInstance(info.parsePublicKey());
        boolean usual = key.getModulus().bitLength() <= MAX_MODULUS_BITS && key.getPublicExponent().bitLength() <= MAX_EXPONENT_BITS;
        return usual ? Optional.of(new RSAKeyParameters(false, key.getModulus(), key.getPublicExponent(), true)) : Optional.empty();
    }
}
