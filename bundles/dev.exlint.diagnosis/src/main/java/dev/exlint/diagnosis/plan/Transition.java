package dev.exlint.diagnosis.plan;

/**
 * What becomes of one service of a certificate. There is no "loses": Enable-ExchangeCertificate is documented as additive, and a
 * certificate that is removed takes its services along.
 */
public enum Transition {
    /** Enabled before and after. */
    KEEPS,
    /** Not enabled before, or not known to be, and enabled after. */
    GETS,
    /** Enabled on some path through the script. */
    MAY_GET
}
