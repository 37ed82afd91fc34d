package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.Carrier.Role;
import dev.exlint.diagnosis.transport.HybridConnectors;
import dev.exlint.diagnosis.transport.HybridRecognition;
import dev.exlint.diagnosis.transport.OnlineAcceptance;
import dev.exlint.diagnosis.transport.OutboundPredictor;
import dev.exlint.diagnosis.transport.Prediction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A Send connector: whether it leads to Exchange Online and, if it does or may, what its hosts present.
 *
 * @param recognition the connector and every sign of where it leads
 * @param hosts hosts that carry it or may carry it, in the order of servers; empty for a connector that isn't hybrid
 * @param strangers source servers that are not in the snapshot
 */
public record ConnectorOverview(HybridRecognition recognition, List<HostOverview> hosts, List<String> strangers) {

    /** Copies the lists. */
    public ConnectorOverview {
        hosts = List.copyOf(hosts);
        strangers = List.copyOf(strangers);
    }

    /** The connector. */
    public SendConnector connector() {
        return recognition.connector();
    }

    static ConnectorOverview of(Organisation organisation, SendConnector connector, HybridConnectors hybrid, OutboundPredictor predictor,
            OnlineAcceptance acceptance, Instant now) {
        HybridRecognition recognition = hybrid.recognise(connector);
        if (!recognition.isCandidate()) {
            return new ConnectorOverview(recognition, List.of(), List.of());
        }
        List<HostOverview> hosts = new ArrayList<>();
        for (ExchangeServer server : organisation.servers()) {
            Carrier carrier = hybrid.on(organisation, recognition, server);
            if (carrier.role() != Role.NOT_A_SOURCE) {
                Prediction prediction = predictor.predict(connector, server, now);
                hosts.add(new HostOverview(server, carrier, prediction, acceptance.of(prediction, now)));
            }
        }
        List<String> strangers = connector.sourceTransportServers().items().stream()
                .filter(name -> organisation.server(name).isEmpty()).toList();
        return new ConnectorOverview(recognition, hosts, strangers);
    }
}
