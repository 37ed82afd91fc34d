package dev.exlint.powershell.ast;

/**
 * How a string is written; the constants have the engine's names.
 */
public enum StringConstantType {
    /** Between single quotes. */
    SingleQuoted,
    /** A here-string with single quotes. */
    SingleQuotedHereString,
    /** Between double quotes. */
    DoubleQuoted,
    /** A here-string with double quotes. */
    DoubleQuotedHereString,
    /** Without quotes. */
    BareWord
}
