package dev.exlint.diagnosis.calls;

import java.util.List;

/**
 * Everything that can be said about the calls of a script without running it.
 *
 * @param sites the commands in the order in which they stand in the source
 * @param opaque what can't be seen into
 */
public record CallReport(List<CallSite> sites, List<OpaquePlace> opaque) {

    /** Copies the lists. */
    public CallReport {
        sites = List.copyOf(sites);
        opaque = List.copyOf(opaque);
    }
}
