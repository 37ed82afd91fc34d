package dev.exlint.diagnosis.transport;

/** What a server does about a certificate when it opens a session for a Send connector. */
public enum Outcome {
    /** The connector is disabled. */
    NOT_USED,
    /** The connector never starts TLS. */
    NO_TLS,
    /** One certificate is presented. */
    PRESENTS,
    /** One of several is presented; which one isn't decided by anything known. */
    AMBIGUOUS,
    /** The pin can't be read as issuer and subject. */
    FAIL_MALFORMED,
    /** The pin names no certificate of the server: event 12014, 454 4.7.5. */
    FAIL_NOT_FOUND,
    /** The pinned certificate has no SMTP or no key: UnknownCredentials, NoCredentials. */
    FAIL_CREDENTIALS,
    /** No certificate qualifies: event 12014, the session goes on without one. */
    NONE,
    /** Facts are missing. */
    UNKNOWN
}
