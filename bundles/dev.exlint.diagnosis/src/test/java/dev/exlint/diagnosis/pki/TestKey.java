package dev.exlint.diagnosis.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.RSADigestSigner;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;

/**
 * A key pair made from a seed: the same seed gives the same key, and a signature with it is the same each time.
 *
 * @param pair both halves
 * @param rsa whether it is RSA, else ECDSA on P-256
 */
public record TestKey(AsymmetricCipherKeyPair pair, boolean rsa) {

    private static final int CERTAINTY = 80;

    /** A fast key for tests. */
    public static TestKey ec(String seed) {
        ECNamedDomainParameters curve = new ECNamedDomainParameters(SECObjectIdentifiers.secp256r1, ECNamedCurveTable.getByOID(
                SECObjectIdentifiers.secp256r1));
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(curve, new SeededRandom(seed)));
        return new TestKey(generator.generateKeyPair(), false);
    }

    /** A key as Exchange takes it. */
    public static TestKey rsa(String seed, int bits) {
        RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
        generator.init(new RSAKeyGenerationParameters(BigInteger.valueOf(65_537), new SeededRandom(seed), bits, CERTAINTY));
        return new TestKey(generator.generateKeyPair(), true);
    }

    SubjectPublicKeyInfo publicKey() {
        try {
            return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(pair.getPublic());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AlgorithmIdentifier algorithm() {
        return rsa ? new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE)
                : new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    }

    Signer signer() {
        Signer signer = rsa ? new RSADigestSigner(new SHA256Digest(), NISTObjectIdentifiers.id_sha256)
                : new DSADigestSigner(new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest())), new SHA256Digest());
        signer.init(true, pair.getPrivate());
        return signer;
    }
}
