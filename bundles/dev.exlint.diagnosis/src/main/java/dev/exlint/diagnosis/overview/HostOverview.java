package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.transport.Acceptance;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.Prediction;

/**
 * One host of a hybrid connector.
 *
 * @param server the host
 * @param carrier how it stands to the connector
 * @param prediction what it presents when it opens a session; beside the point for a host that hands over to an Edge
 * @param acceptance whether Exchange Online takes that
 */
public record HostOverview(ExchangeServer server, Carrier carrier, Prediction prediction, Acceptance acceptance) {
}
