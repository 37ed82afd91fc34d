package dev.exlint.powershell.eval;

/**
 * Whether a call happens.
 */
public enum Reach {
    /** On every path through the script. */
    CERTAIN,
    /** Perhaps: behind an unknown condition, in a loop of unknown rounds, in a function that nothing calls. */
    POSSIBLE
}
