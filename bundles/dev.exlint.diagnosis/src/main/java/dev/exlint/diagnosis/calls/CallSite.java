package dev.exlint.diagnosis.calls;

import java.util.List;

/**
 * One command in the source that means a modelled cmdlet, with the calls it makes.
 *
 * @param command the canonical name of the cmdlet
 * @param file the file in which it stands, as a path from the script's folder; empty for the script itself
 * @param start where the command starts
 * @param end where it ends, exclusive
 * @param exact whether exactly these calls happen, in this order; else the list only bounds what may happen
 * @param fails the id of the error with which binding this command certainly fails; empty if none is certain
 * @param calls the calls in their order
 */
public record CallSite(String command, String file, int start, int end, boolean exact, String fails, List<Call> calls) {

    /** Copies the calls. */
    public CallSite {
        calls = List.copyOf(calls);
    }
}
