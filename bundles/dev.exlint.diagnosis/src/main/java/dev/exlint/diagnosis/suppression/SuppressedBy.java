package dev.exlint.diagnosis.suppression;

/** Who decided that a finding is not reported. */
public enum SuppressedBy {
    /** A comment in the script. */
    DIRECTIVE("directive"),
    /** A SuppressMessage attribute in the script. */
    ATTRIBUTE("attribute"),
    /** The settings switch the rule off or don't show its level. */
    SETTINGS("settings"),
    /** The baseline holds it. */
    BASELINE("baseline");

    private final String word;

    SuppressedBy(String word) {
        this.word = word;
    }

    /** The word in reports, the same in every language. */
    public String word() {
        return word;
    }

    /** Whether the decision stands in the script itself. */
    public boolean isInSource() {
        return this == DIRECTIVE || this == ATTRIBUTE;
    }
}
