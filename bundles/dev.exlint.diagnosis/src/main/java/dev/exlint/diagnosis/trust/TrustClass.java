package dev.exlint.diagnosis.trust;

/** Who vouches for a certificate, as far as Exchange Online cares. */
public enum TrustClass {
    /** Its chain ends at a root of the Microsoft Trusted Root Program. */
    PUBLIC,
    /** Its chain ends at any other root. */
    INTERNAL,
    /** It vouches for itself. */
    SELF_SIGNED,
    /** The evidence at hand doesn't say. */
    UNKNOWN
}
