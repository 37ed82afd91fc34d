package dev.exlint.powershell.value;

/**
 * The absence of an object. The engine has two: only one of them travels through a pipeline.
 */
public enum PsNull {
    /** {@code $null}, an object of a pipeline. */
    NULL,
    /** The result of a pipeline without output; a pipeline over it has no round. */
    NOTHING
}
