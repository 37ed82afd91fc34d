package dev.exlint.powershell.value;

/**
 * The content of a value that means "the server on which the script runs" while nobody knows its name.
 */
public enum LocalComputer {
    /** The only one. */
    LOCAL
}
