package dev.exlint.diagnosis.transport;

/** How a certificate's names fit a host name, best first. */
public enum NameMatch {
    /** A name is the host name. */
    EXACT,
    /** A wildcard covers the first label. If names may be missing, one of those could still fit exactly. */
    WILDCARD,
    /** No name fits, and all names are known. */
    NONE,
    /** No known name fits, but there may be others. */
    UNKNOWN
}
