package dev.exlint.diagnosis.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes bytes by the runtime's own digests, which use the processor's instructions: thousands of certificates are hashed twice each. */
final class Fingerprint {

    private Fingerprint() {
    }

    /** SHA-1 in lower-case hex. */
    static String sha1(byte[] data) {
        return hex("SHA-1", data);
    }

    /** SHA-256 in lower-case hex. */
    static String sha256(byte[] data) {
        return hex("SHA-256", data);
    }

    private static String hex(String algorithm, byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(data));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has " + algorithm, impossible);
        }
    }
}
