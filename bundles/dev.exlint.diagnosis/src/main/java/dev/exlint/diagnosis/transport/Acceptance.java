package dev.exlint.diagnosis.transport;

/**
 * Whether Exchange Online takes what a server presents: the second question, asked of another list of roots.
 *
 * @param verdict yes, no, or not known
 * @param certain whether it rests on known values alone; never more than the prediction it belongs to
 * @param response the SMTP response to expect, empty if none
 * @param because one sentence with the reason
 */
public record Acceptance(Verdict verdict, boolean certain, String response, String because) {

    /** The answer. */
    public enum Verdict {
        ACCEPTED, REFUSED, UNKNOWN,
        /** The session never gets so far, or no certificate is due. */
        NOT_ASKED
    }
}
