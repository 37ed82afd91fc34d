package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.trust.Trust;
import java.time.Instant;
import java.util.List;

/**
 * A server with its certificates as they are judged.
 *
 * @param server the facts
 * @param certificates its certificates in the snapshot's order
 */
public record ServerOverview(ExchangeServer server, List<CertificateOverview> certificates) {

    /** Copies the list. */
    public ServerOverview {
        certificates = List.copyOf(certificates);
    }

    static ServerOverview of(ExchangeServer server, Trust trust, Instant now) {
        return new ServerOverview(server, server.certificates().items().stream()
                .map(each -> CertificateOverview.of(server, each, trust, now)).toList());
    }
}
