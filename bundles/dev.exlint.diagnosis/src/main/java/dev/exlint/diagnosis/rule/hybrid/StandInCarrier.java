package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.Carrier.Role;
import dev.exlint.diagnosis.transport.HybridConnectors;
import dev.exlint.diagnosis.transport.HybridRecognition;
import java.util.List;

/**
 * What stands in the place of a connector when a server has none that is listed: "it carries none", "nobody knows", or "the hybrid
 * configuration says it sends".
 *
 * <p>It exists so that missing connectors are judged by the same table as listed ones (rulings 5 and 31).
 */
final class StandInCarrier {

    static final String LABEL = "The hybrid Send connector";

    private StandInCarrier() {
    }

    static Carrier of(Organisation organisation, ExchangeServer server, HybridConnectors hybrid) {
        if (organisation.server(server.name()).isEmpty()) {
            return carrier(Role.UNKNOWN, server.name() + " is no server of the snapshot");
        }
        if (!organisation.sendConnectors().isComplete()) {
            boolean sends = hybrid.isConfiguredAsSender(organisation, server).is(true);
            return carrier(sends ? Role.SOURCE : Role.UNKNOWN, organisation.sendConnectors().missing());
        }
        List<String> open = organisation.sendConnectors().items().stream()
                .filter(each -> hybrid.recognise(each).kind() == HybridRecognition.Kind.UNKNOWN).map(SendConnector::label).toList();
        if (open.isEmpty()) {
            return carrier(Role.NOT_A_SOURCE, "no Send connector leads to Exchange Online");
        }
        return carrier(Role.UNKNOWN, "where " + String.join(", ", open) + " leads is not known");
    }

    private static Carrier carrier(Role role, String text) {
        SendConnector connector = SendConnector.builder(LABEL).enabled(true).ignoreStartTls(false).tlsCertificateName("").build();
        return new Carrier(new HybridRecognition(connector, HybridRecognition.Kind.HYBRID, List.of(), List.of()), role, true, text);
    }
}
