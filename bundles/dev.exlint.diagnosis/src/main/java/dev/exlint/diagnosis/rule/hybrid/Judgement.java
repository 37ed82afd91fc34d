package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.catalogue.Level;

/**
 * What the severity table answers: the row, and how it is to be said.
 *
 * @param row the first row that fits
 * @param level the row's own level, before any modifier; info where nothing is said
 * @param saying how far the row goes
 */
record Judgement(Row row, Level level, Saying saying) {

    /** How a row may be worded. */
    enum Saying {
        /** Nothing is reported. */
        NOTHING,
        /** The facts are all there. */
        SURE,
        /** Some fact is missing: "may". */
        POSSIBLE
    }

    boolean isSilent() {
        return saying == Saying.NOTHING;
    }
}
