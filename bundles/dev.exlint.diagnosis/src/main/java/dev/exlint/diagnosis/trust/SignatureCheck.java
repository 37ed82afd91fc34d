package dev.exlint.diagnosis.trust;

import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.crypto.signers.RSADigestSigner;

/** Verifies the signature of a certificate with the lightweight API: no provider is looked up, so a shaded jar behaves the same. */
final class SignatureCheck {

    /** The answer; an algorithm that isn't known proves nothing in either direction. */
    enum Result {
        VALID, WRONG, NOT_SUPPORTED
    }

    private enum Scheme {
        RSA, ECDSA
    }

    private record Algorithm(Scheme scheme, String hash) {
    }

    private static final Map<String, Algorithm> ALGORITHMS = Map.ofEntries(
            Map.entry("1.2.840.113549.1.1.5", new Algorithm(Scheme.RSA, "SHA-1")),
            Map.entry("1.2.840.113549.1.1.11", new Algorithm(Scheme.RSA, "SHA-256")),
            Map.entry("1.2.840.113549.1.1.12", new Algorithm(Scheme.RSA, "SHA-384")),
            Map.entry("1.2.840.113549.1.1.13", new Algorithm(Scheme.RSA, "SHA-512")),
            Map.entry("1.2.840.10045.4.1", new Algorithm(Scheme.ECDSA, "SHA-1")),
            Map.entry("1.2.840.10045.4.3.2", new Algorithm(Scheme.ECDSA, "SHA-256")),
            Map.entry("1.2.840.10045.4.3.3", new Algorithm(Scheme.ECDSA, "SHA-384")),
            Map.entry("1.2.840.10045.4.3.4", new Algorithm(Scheme.ECDSA, "SHA-512")));
    private static final Map<String, String> HASHES = Map.of("1.3.14.3.2.26", "SHA-1", "2.16.840.1.101.3.4.2.1", "SHA-256",
            "2.16.840.1.101.3.4.2.2", "SHA-384", "2.16.840.1.101.3.4.2.3", "SHA-512");
    private static final ASN1ObjectIdentifier ED25519 = new ASN1ObjectIdentifier("1.3.101.112");

    private SignatureCheck() {
    }

    /** Whether the issuer's key signed the certificate. Names aren't looked at. */
    static Result check(SignedParts certificate, IssuerParts issuer) {
        try {
            Signer signer = signer(certificate.algorithm());
            if (signer == null) {
                return Result.NOT_SUPPORTED;
            }
            if (issuer.key().isEmpty()) {
                return Result.WRONG;
            }
            signer.init(false, issuer.key().get());
            signer.update(certificate.signed(), 0, certificate.signed().length);
            return signer.verifySignature(certificate.signature()) ? Result.VALID : Result.WRONG;
        } catch (CryptoException | RuntimeException e) {
            return Result.WRONG; // a key or signature of another kind than the algorithm says verifies nothing
        }
    }

    private static Signer signer(AlgorithmIdentifier identifier) throws CryptoException {
        ASN1ObjectIdentifier oid = identifier.getAlgorithm();
        if (oid.equals(ED25519)) {
            return new Ed25519Signer();
        }
        if (oid.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return pss(RSASSAPSSparams.getInstance(identifier.getParameters()));
        }
        Algorithm algorithm = ALGORITHMS.get(oid.getId());
        if (algorithm == null) {
            return null;
        }
        Digest digest = digest(algorithm.hash());
        return algorithm.scheme() == Scheme.RSA ? new RSADigestSigner(digest) : new DSADigestSigner(new ECDSASigner(), digest);
    }

    private static Signer pss(RSASSAPSSparams parameters) throws CryptoException {
        String hash = HASHES.get(parameters.getHashAlgorithm().getAlgorithm().getId());
        String mask = HASHES.get(AlgorithmIdentifier.getInstance(parameters.getMaskGenAlgorithm().getParameters()).getAlgorithm().getId());
        if (hash == null || mask == null || parameters.getSaltLength().bitLength() > 16) {
            throw new CryptoException("PSS parameters that nobody uses");
        }
        return new PSSSigner(new RSABlindedEngine(), digest(hash), digest(mask), parameters.getSaltLength().intValue());
    }

    private static Digest digest(String hash) {
        return switch (hash) {
            case "SHA-1" -> new SHA1Digest();
            case "SHA-256" -> new SHA256Digest();
            case "SHA-384" -> new SHA384Digest();
            default -> new SHA512Digest();
        };
    }
}
