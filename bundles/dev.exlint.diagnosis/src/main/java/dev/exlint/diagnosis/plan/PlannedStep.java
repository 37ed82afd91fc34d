package dev.exlint.diagnosis.plan;

import java.util.List;

/**
 * One call that changes something, in the order of the script.
 *
 * @param start first UTF-16 unit of the command in the script
 * @param end exclusive
 * @param line its line, from 1
 * @param command the cmdlet
 * @param server the server it acts on; empty where the cmdlet has none or it isn't known
 * @param parameters what it is given, in the order of the source; secrets are never shown
 * @param effect whether it changes anything
 * @param certain whether it happens on every path
 */
public record PlannedStep(int start, int end, int line, String command, String server, List<Given> parameters, Effect effect,
        boolean certain) {

    /** Copies the list. */
    public PlannedStep {
        parameters = List.copyOf(parameters);
    }

    /**
     * One parameter.
     *
     * @param name its canonical name
     * @param value its value as text, or why it isn't known
     * @param known whether it is
     */
    public record Given(String name, String value, boolean known) {
    }

    /** What a call does. */
    public enum Effect {
        /** It changes what it says. */
        CHANGES,
        /** With -WhatIf it changes nothing. */
        REHEARSAL,
        /** Whether -WhatIf is given isn't known. */
        MAY_REHEARSE,
        /** It fails before it changes anything. */
        FAILS
    }
}
