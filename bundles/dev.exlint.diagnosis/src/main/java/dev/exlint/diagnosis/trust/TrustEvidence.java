package dev.exlint.diagnosis.trust;

/**
 * One reason for a {@link TrustVerdict}.
 *
 * @param strength how much it weighs
 * @param says the class it speaks for; {@link TrustClass#UNKNOWN} for a remark that decides nothing
 * @param text one sentence for people that names the path, the property or the setting
 */
public record TrustEvidence(Strength strength, TrustClass says, String text) {

    /** Kinds of evidence, strongest first. */
    public enum Strength {
        /** The certificate is its own issuer. */
        SELF_SIGNATURE,
        /** A chain built and verified from the bytes. */
        CHAIN,
        /** A chain whose last issuer is named like a root of the table, but whose root was not seen. */
        ROOT_NAMED,
        /** Exchange's RootCAType. */
        ROOT_CA_TYPE,
        /** The issuer's name in a setting. */
        ISSUER_PATTERN,
        /** A remark. */
        REMARK
    }
}
