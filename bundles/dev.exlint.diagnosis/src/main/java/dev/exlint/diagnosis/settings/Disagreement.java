package dev.exlint.diagnosis.settings;

import dev.exlint.diagnosis.imports.join.Preference;

/**
 * What becomes of files about the servers that disagree.
 *
 * @param preference whom to believe
 * @param advice the end of a sentence that says what to do about it
 */
record Disagreement(Preference preference, String advice) {

    /** A door whose user can name whom to believe. */
    static Disagreement settledBy(Preference preference) {
        return new Disagreement(preference, "choose with --prefer newer or --prefer FILE");
    }

    /** A door without such an option: the files have to be joined before. */
    static Disagreement settledByImport() {
        return new Disagreement(Preference.NONE, "join them with exlint snapshot import --prefer");
    }
}
