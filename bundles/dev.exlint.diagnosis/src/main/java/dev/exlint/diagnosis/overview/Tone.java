package dev.exlint.diagnosis.overview;

/** How a part of a page is meant; formats may colour by it, the words say it too. */
public enum Tone {
    /** A plain statement. */
    PLAIN,
    /** What matters most in its place. */
    STRONG,
    /** A remark or a reason. */
    SMALL,
    /** As it should be. */
    GOOD,
    /** Something fails or will fail. */
    BAD,
    /** Not known, or only possible. */
    OPEN
}
