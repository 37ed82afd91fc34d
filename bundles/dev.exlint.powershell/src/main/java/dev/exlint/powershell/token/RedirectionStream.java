package dev.exlint.powershell.token;

/**
 * The output streams in the order of their numbers.
 */
public enum RedirectionStream {
    /** Every stream, written {@code *}. */
    All,
    /** Stream 1. */
    Output,
    /** Stream 2. */
    Error,
    /** Stream 3. */
    Warning,
    /** Stream 4. */
    Verbose,
    /** Stream 5. */
    Debug,
    /** Stream 6. */
    Information
}
