package dev.exlint.diagnosis.rule.state;

import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.plan.LastingSmtp;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.HybridRecognition;
import dev.exlint.diagnosis.transport.OutboundPredictor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The organisation at one moment, with every way out of it that uses TLS.
 *
 * @param environment who is asked about certificates and connectors
 * @param organisation the servers and connectors
 * @param now the instant at which validity is judged
 * @param routes every server and every connector it opens sessions for; of connectors that don't lead to Exchange Online only pinned ones
 */
public record State(Environment environment, Organisation organisation, Instant now, List<Route> routes) {

    /** Keeps an unmodifiable copy. */
    public State {
        routes = List.copyOf(routes);
    }

    /** How the script leaves the organisation. */
    public static State after(RuleContext context) {
        return context.memo().get(State.class, () -> of(context.check().environment(),
                LastingSmtp.in(context.plan().before(), context.plan().after()), context.check().now()));
    }

    /** How the snapshot describes it. */
    public static State of(Environment environment, Organisation organisation, Instant now) {
        OutboundPredictor predictor = new OutboundPredictor(environment.trust());
        List<Route> routes = new ArrayList<>();
        for (SendConnector connector : organisation.sendConnectors().items()) {
            if (!connector.enabled().is(false) && !connector.ignoreStartTls().is(true)) {
                HybridRecognition recognition = environment.hybrid().recognise(connector);
                for (ExchangeServer server : organisation.servers()) {
                    carrier(environment, organisation, recognition, server)
                            .ifPresent(carrier -> routes.add(new Route(server, carrier, predictor.predict(connector, server, now))));
                }
            }
        }
        return new State(environment, organisation, now, routes);
    }

    private static Optional<Carrier> carrier(Environment environment, Organisation organisation, HybridRecognition recognition,
            ExchangeServer server) {
        if (recognition.isCandidate()) {
            return Optional.of(environment.hybrid().on(organisation, recognition, server)).filter(Carrier::isPresenter);
        }
        SendConnector connector = recognition.connector();
        boolean pinned = connector.tlsCertificateName().isKnown() && !connector.tlsCertificateName().is("");
        return pinned && connector.sourceTransportServers().items().stream().anyMatch(server::isNamed)
                ? Optional.of(new Carrier(recognition, Carrier.Role.SOURCE, true, server.name() + " is in SourceTransportServers"))
                : Optional.empty();
    }

    /** The ways out of one server. */
    public List<Route> routesOf(ExchangeServer server) {
        return routes.stream().filter(each -> each.server().name().equals(server.name())).toList();
    }
}
