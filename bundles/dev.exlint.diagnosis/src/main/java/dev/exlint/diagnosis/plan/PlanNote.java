package dev.exlint.diagnosis.plan;

import java.util.List;

/**
 * What a reader of the plan must know besides.
 *
 * @param kind what it is about
 * @param lines the lines of the script it speaks of, from 1; empty for the script as a whole
 * @param text one sentence or two
 */
public record PlanNote(Kind kind, List<Integer> lines, String text) {

    /** Copies the list. */
    public PlanNote {
        lines = List.copyOf(lines);
    }

    /** What a note is about; the graver ones first. */
    public enum Kind {
        /** The script is not valid PowerShell: nothing of it runs. */
        SYNTAX_ERROR,
        /** The script could not be followed to its end. */
        INCOMPLETE,
        /** Nothing is known of the servers. */
        NO_SNAPSHOT,
        /** The snapshot could not be read completely. */
        SNAPSHOT_PROBLEM,
        /** Where the script runs isn't known. */
        LOCAL_SERVER,
        /** Code that can't be seen may change anything. */
        OPAQUE,
        /** A call speaks of a server, certificate or connector that the snapshot doesn't list. */
        NOT_LISTED,
        /** A function of the script bears the cmdlet's name. */
        SHADOWED,
        /** A call only rehearses. */
        REHEARSAL,
        /** A plain list replaces all address spaces. */
        ADDRESS_SPACES,
        /** Text that looks like a call. */
        TEXT
    }
}
