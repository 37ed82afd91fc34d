package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import java.util.List;

/** Finds the Send connectors that lead to Exchange Online and the hosts that carry them. Any thread. */
public final class HybridConnectors {

    private final List<Cloud> clouds;
    private final List<String> named;

    /**
     * Recognises by these clouds' names.
     *
     * @param clouds the table of clouds, replaceable by settings
     * @param named connectors that the user calls hybrid, by name, identity or DN
     */
    public HybridConnectors(List<Cloud> clouds, List<String> named) {
        this.clouds = List.copyOf(clouds);
        this.named = List.copyOf(named);
    }

    /** Recognises by Microsoft's clouds alone. */
    public HybridConnectors() {
        this(Cloud.microsoft(), List.of());
    }

    /** Whether the connector leads to Exchange Online, and every sign of it. */
    public HybridRecognition recognise(SendConnector connector) {
        throw new UnsupportedOperationException("not built yet: " + clouds + named);
    }

    /** How the host stands to each Send connector that is or may be hybrid, in the organisation's order. Disabled connectors count too. */
    public List<Carrier> on(Organisation organisation, ExchangeServer host) {
        throw new UnsupportedOperationException("not built yet: " + organisation + host);
    }
}
