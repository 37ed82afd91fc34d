package dev.exlint.ui.environment;

/**
 * What the columns of certificates say; empty for all other lines.
 *
 * @param services the services it is enabled for
 * @param issuer the class of who vouches for it
 * @param validity how long it is valid
 * @param days the same as a number to sort by, negative once it has ended; the largest number while it is not known
 */
record CertificateCells(String services, String issuer, String validity, long days) {

    static final CertificateCells NONE = new CertificateCells("", "", "", Long.MAX_VALUE);
}
