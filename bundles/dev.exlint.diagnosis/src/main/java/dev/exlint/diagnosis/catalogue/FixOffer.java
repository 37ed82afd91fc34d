package dev.exlint.diagnosis.catalogue;

/** The best kind of fix a rule can offer; a single finding may offer less. */
public enum FixOffer {
    /** No rewrite of the text. */
    NONE,
    /** Only fixes that want a person's look. */
    REVIEW,
    /** A fix that may run unattended, when the finding allows it. */
    SAFE
}
