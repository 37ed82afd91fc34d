package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.trust.Trust;
import java.time.Instant;

/** Asks whether Exchange Online takes what a server presents. Any thread. */
public final class OnlineAcceptance {

    private final Trust trust;

    /** Acceptance by the public roots of this judge. */
    public OnlineAcceptance(Trust trust) {
        this.trust = trust;
    }

    /** Whether the outcome of the prediction is accepted at that instant. */
    public Acceptance of(Prediction prediction, Instant now) {
        throw new UnsupportedOperationException("not built yet: " + trust + prediction + now);
    }
}
