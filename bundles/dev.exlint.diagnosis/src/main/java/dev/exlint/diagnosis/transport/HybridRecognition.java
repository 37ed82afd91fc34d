package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.SendConnector;
import java.util.List;

/**
 * Whether a Send connector leads to Exchange Online.
 *
 * @param connector the connector
 * @param kind the answer
 * @param signals every sign that was found, strongest first
 * @param missing properties that could have been a sign but aren't known; empty for NOT_HYBRID
 */
public record HybridRecognition(SendConnector connector, Kind kind, List<HybridSignal> signals, List<String> missing) {

    /** The answer. */
    public enum Kind {
        /** A strong sign or the user says so. */
        HYBRID,
        /** Only its name says so. */
        POSSIBLY_HYBRID,
        /** Every property that could be a sign is known and none is. */
        NOT_HYBRID,
        /** No sign, but some property isn't known. */
        UNKNOWN
    }

    public HybridRecognition {
        signals = List.copyOf(signals);
        missing = List.copyOf(missing);
    }

    /** Whether a finding may speak of this connector at all. */
    public boolean isCandidate() {
        return kind == Kind.HYBRID || kind == Kind.POSSIBLY_HYBRID;
    }
}
