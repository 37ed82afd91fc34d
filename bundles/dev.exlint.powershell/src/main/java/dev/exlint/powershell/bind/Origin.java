package dev.exlint.powershell.bind;

/**
 * How a parameter got its value.
 */
public enum Origin {
    /** {@code -P v}, or a switch. */
    NAMED,
    /** {@code -P:v}. */
    COLON,
    /** By position. */
    POSITIONAL,
    /** From a splatted table or list. */
    SPLAT,
    /** From the object of a pipeline. */
    PIPELINE,
    /** From {@code $PSDefaultParameterValues} or a declaration. */
    DEFAULT
}
