package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.transport.OnlineAcceptance;
import dev.exlint.diagnosis.transport.OutboundPredictor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is known, judged and predicted of an environment, in one value that every format shows alike. A pure function of its
 * inputs.
 *
 * @param snapshot the snapshot's display name
 * @param now the instant at which validity is judged
 * @param organisation the facts
 * @param servers the servers in the snapshot's order
 * @param connectors the Send connectors in the snapshot's order
 * @param defects what is wrong with how servers and connectors stand, whether or not a script reaches it (ruling 41)
 * @param unknown what is missing, one message each
 * @param problems parts of the files that could not be read
 */
public record Overview(String snapshot, Instant now, Organisation organisation, List<ServerOverview> servers,
        List<ConnectorOverview> connectors, List<StandingDefect> defects, List<Message> unknown, List<Problem> problems) {

    /** Copies the lists. */
    public Overview {
        servers = List.copyOf(servers);
        connectors = List.copyOf(connectors);
        defects = List.copyOf(defects);
        unknown = List.copyOf(unknown);
        problems = List.copyOf(problems);
    }

    /** The overview of an environment at that instant. */
    public static Overview of(Environment environment, Instant now) {
        Organisation organisation = environment.organisation();
        environment.trust().prepare(organisation.servers().stream().flatMap(server -> server.certificates().items().stream()).toList(),
                now);
        List<ServerOverview> servers = organisation.servers().stream()
                .map(server -> ServerOverview.of(server, environment.trust(), now)).toList();
        OutboundPredictor predictor = new OutboundPredictor(environment.trust());
        OnlineAcceptance acceptance = new OnlineAcceptance(environment.trust());
        List<ConnectorOverview> connectors = new ArrayList<>();
        organisation.sendConnectors().items().forEach(connector -> connectors
                .add(ConnectorOverview.of(organisation, connector, environment.hybrid(), predictor, acceptance, now)));
        return new Overview(environment.snapshot(), now, organisation, servers, connectors, StandingDefect.of(environment, now),
                MissingFacts.of(organisation, connectors),
                environment.problems().stream().sorted(Problem.ORDER).toList());
    }
}
