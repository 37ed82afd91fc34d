package dev.exlint.diagnosis.plan;

/** What becomes of a certificate or connector as a thing. */
public enum Presence {
    /** It is there before and after. */
    STAYS,
    /** The script makes it. */
    ADDED,
    /** The script takes it away. */
    REMOVED,
    /** It may be there afterwards, or not: it depends on what isn't known. */
    MAY_BE_REMOVED
}
