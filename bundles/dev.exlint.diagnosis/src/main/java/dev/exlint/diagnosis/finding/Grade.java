package dev.exlint.diagnosis.finding;

/** Who says a fact: a conclusion is never worded stronger than the weakest fact it rests on. */
public enum Grade {
    /** Microsoft says so; the source names title and section. */
    DOCUMENTED("documented"),
    /** The PowerShell engine behaves so. */
    LANGUAGE("language"),
    /** Administrators or Microsoft's support scripts report it. */
    COMMUNITY("community"),
    /** Seen on servers, not documented by Microsoft. */
    OBSERVED("observed"),
    /** A fact of this script or this snapshot; no source outside is needed. */
    NONE("");

    private final String word;

    Grade(String word) {
        this.word = word;
    }

    /** The word in reports; empty for {@link #NONE}. */
    public String word() {
        return word;
    }
}
