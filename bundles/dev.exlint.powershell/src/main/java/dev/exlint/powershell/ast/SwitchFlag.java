package dev.exlint.powershell.ast;

/**
 * The flags of a {@code switch}, in the order in which the engine names several.
 */
public enum SwitchFlag {
    /** The condition names a file, read line by line. */
    File,
    /** Conditions are regular expressions. */
    Regex,
    /** Conditions are wildcard patterns. */
    Wildcard,
    /** Conditions are compared whole, the default. */
    Exact,
    /** Case counts. */
    CaseSensitive,
    /** Only inside a workflow. */
    Parallel
}
