package dev.exlint.diagnosis.finding;

/** How sure the prediction behind a finding is; apart from being certain, which speaks of the script's values (ruling 39). */
public enum Confidence {
    /** The finding predicts nothing. */
    NONE(""),
    /** A connector names its certificate: it will present that one. */
    EXACT("exact"),
    /** All facts are known, the order of selection is observed but not documented by Microsoft. */
    PREDICTED("predicted"),
    /** Some fact is missing: it may present it. */
    POSSIBLE("possible");

    private final String word;

    Confidence(String word) {
        this.word = word;
    }

    /** The word in reports; empty for {@link #NONE}. */
    public String word() {
        return word;
    }
}
