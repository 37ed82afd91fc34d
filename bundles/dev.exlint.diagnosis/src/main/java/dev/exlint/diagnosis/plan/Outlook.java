package dev.exlint.diagnosis.plan;

/** What mail to Exchange Online has to expect, the gravest first. Everything but {@link #NOT_DUE} is a prediction. */
public enum Outlook {
    /** It works before and fails after, as far as anything is known. */
    FAILS,
    /** It may fail after the script: a fact is missing, or the choice is open. */
    MAY_FAIL,
    /** It fails before and after. */
    KEEPS_FAILING,
    /** Not known, and the script changes nothing about it. */
    UNKNOWN,
    /** It fails before and works after. */
    RECOVERS,
    /** It works after the script. */
    WORKS,
    /** Nothing is presented: no session, no TLS, or no hybrid connector here. */
    NOT_DUE
}
