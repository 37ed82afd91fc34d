package dev.exlint.powershell.source;

import java.util.List;

/**
 * What the engine would report, by its own id and at its own place.
 *
 * @param id the engine's error id
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive; many errors are empty and lie after the last good token
 * @param incompleteInput whether more text could still make it right
 * @param arguments what the engine fills into its message, for ours
 */
public record SyntaxError(String id, int start, int end, boolean incompleteInput, List<String> arguments) {

    /**
     * Copies the arguments.
     *
     * @param id the engine's error id
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param incompleteInput whether more text could still make it right
     * @param arguments what the engine fills into its message
     */
    public SyntaxError {
        arguments = List.copyOf(arguments);
    }

    /**
     * Makes an error without arguments.
     *
     * @param id the engine's error id
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param incompleteInput whether more text could still make it right
     */
    public SyntaxError(String id, int start, int end, boolean incompleteInput) {
        this(id, start, end, incompleteInput, List.of());
    }

    /**
     * Tells whether another error would be the same to the engine, which reports each id once per place.
     *
     * @param other another error
     * @return whether id and extent are equal
     */
    public boolean isSameAs(SyntaxError other) {
        return start == other.start && end == other.end && id.equals(other.id);
    }
}
