package dev.exlint.diagnosis.transport;

/** How far a prediction may be believed, best first. */
public enum Confidence {
    /** Pinned and matched by exactly one certificate whose SMTP and key are known: "will present". */
    EXACT,
    /** Selected by name from known facts, in an order that is observed and not documented: "is predicted to present". */
    PREDICTED,
    /** Some fact is missing: "may present". */
    POSSIBLE,
    /** Nothing is predicted. */
    UNKNOWN;

    /** The lower of both. */
    public Confidence atMost(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
