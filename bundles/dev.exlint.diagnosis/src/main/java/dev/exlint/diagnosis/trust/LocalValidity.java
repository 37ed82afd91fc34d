package dev.exlint.diagnosis.trust;

/**
 * What the Exchange server itself thinks of one of its certificates, which decides whether transport takes it. It is another question
 * than {@link TrustClass}: an internal CA is valid on the server.
 *
 * @param kind the answer
 * @param stated whether Status in the snapshot says so; otherwise chain building stands in, which lowers the confidence
 * @param text one sentence for people
 */
public record LocalValidity(Kind kind, boolean stated, String text) {

    /** The answers that make a difference to the selection. */
    public enum Kind {
        /** The chain ends at a root the server trusts. */
        VALID,
        /** A revocation list could not be read. */
        REVOCATION_UNKNOWN,
        /** The chain is partial or its root isn't trusted. */
        UNTRUSTED,
        /** Outside its validity period. */
        EXPIRED,
        /** Only a request so far: no candidate. */
        PENDING,
        /** Revoked or broken: skipped. */
        INVALID,
        /** Not known. */
        UNKNOWN
    }
}
