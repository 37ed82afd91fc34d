package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.Prediction;

/**
 * One server and one connector to Exchange Online: which certificate it presents before the script and after.
 *
 * @param server the server after the script
 * @param carrier what it does for the connector
 * @param before the prediction for the organisation the script meets
 * @param after the prediction for the organisation it leaves
 */
public record MailRoute(ExchangeServer server, Carrier carrier, Prediction before, Prediction after) {

    /** The connector after the script. */
    public SendConnector connector() {
        return carrier.connector();
    }
}
