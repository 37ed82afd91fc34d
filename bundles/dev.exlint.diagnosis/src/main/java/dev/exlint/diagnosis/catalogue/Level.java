package dev.exlint.diagnosis.catalogue;

/** How much a finding matters, the gravest first. */
public enum Level {
    /** Mail stops, or the call fails. */
    ERROR("error"),
    /** It will go wrong under conditions that are likely. */
    WARNING("warning"),
    /** Worth knowing before the script runs. */
    INFO("info");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** One step less grave; below info is info (ruling 10). */
    public Level lower() {
        return this == ERROR ? WARNING : INFO;
    }

    /** Whether this level matters more than the other. */
    public boolean graverThan(Level other) {
        return compareTo(other) < 0;
    }

    /** The word in reports, the same in every language. */
    public String word() {
        return word;
    }
}
