package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;

/**
 * A certificate of the server that the prediction looked at, and how it fared.
 *
 * @param certificate the certificate
 * @param fate the kind of reason
 * @param reason why it is or isn't presented, one sentence in Exchange's words
 */
public record Candidate(ExchangeCertificate certificate, Fate fate, String reason) {

    /** Why a certificate is presented or not. */
    public enum Fate {
        /** It is presented, or one of those among which the choice is open. */
        PRESENTED,
        /** No name of it matches, or issuer and subject aren't the pinned ones. */
        NAME,
        /** A fact that decides is missing; it might be presented. */
        UNDECIDED,
        /** No SMTP, so transport can't read its key. */
        NO_SMTP,
        /** No private key. */
        NO_KEY,
        /** Its usage, version or validity on the server rules it out. */
        NOT_USABLE,
        /** Another one comes first: an exact name, a newer date, or issued by a CA. */
        OUTRANKED
    }
}
