package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.trust.Trust;
import java.time.Instant;

/** Predicts which certificate transport presents for a Send connector. Any thread. */
public final class OutboundPredictor {

    private final Trust trust;

    /** A predictor that asks this judge whether a certificate is valid on its server. */
    public OutboundPredictor(Trust trust) {
        this.trust = trust;
    }

    /**
     * What the server does when it opens a session for the connector. Never fails; missing facts give a lower confidence or
     * {@link Outcome#UNKNOWN}.
     *
     * @param connector a connector, not asked whether the server carries it
     * @param server the server that opens the session
     * @param now the instant at which validity periods are judged
     */
    public Prediction predict(SendConnector connector, ExchangeServer server, Instant now) {
        throw new UnsupportedOperationException("not built yet: " + trust);
    }
}
