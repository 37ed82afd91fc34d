package dev.exlint.diagnosis.finding;

import dev.exlint.diagnosis.catalogue.Message;

/**
 * One fact a finding rests on, with who says it.
 *
 * @param text the fact
 * @param grade who says so
 * @param source title and section of the document, empty for facts of the script or the snapshot
 * @param file the file that states it, empty when a document does
 * @param line the line there, from 1; 0 for none
 */
public record Evidence(Message text, Grade grade, String source, String file, int line) {

    /** A fact of the script, the snapshot or the project's own data. */
    public static Evidence fact(Message text) {
        return new Evidence(text, Grade.NONE, "", "", 0);
    }

    /** What a document or an observation says. */
    public static Evidence said(Message text, Grade grade, String source) {
        return new Evidence(text, grade, source, "", 0);
    }
}
