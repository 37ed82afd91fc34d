package dev.exlint.powershell.eval;

import dev.exlint.powershell.value.Output;

/**
 * What a call does, as far as a model can tell.
 *
 * @param output the objects it puts out
 * @param world the world after it
 * @param failure whether it writes an error
 */
public record Outcome(Output output, World world, Failure failure) {

    /** Whether a call writes an error that ends something only under {@code -ErrorAction Stop}. */
    public enum Failure {
        /** It certainly succeeds. */
        NEVER,
        /** It may fail. */
        POSSIBLE,
        /** It certainly fails. */
        CERTAIN
    }
}
