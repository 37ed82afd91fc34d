package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.exchange.ExchangeWorld;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.Carrier.Role;
import dev.exlint.diagnosis.transport.HybridConnectors;
import dev.exlint.diagnosis.transport.OutboundPredictor;
import dev.exlint.diagnosis.transport.Prediction;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.eval.Trace;
import dev.exlint.powershell.eval.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a script changes: the organisation before and after all of it, and what each server presents for each hybrid connector.
 *
 * <p>A projection of the trace. The trap: calls with -WhatIf change nothing here, as they change nothing on the servers.
 *
 * @param before the organisation the script meets
 * @param after the organisation it leaves
 * @param routes each host of a connector that is or may be hybrid, in the order of servers, then connectors
 */
public record ChangePlan(Organisation before, Organisation after, List<MailRoute> routes) {

    /** Keeps an unmodifiable copy. */
    public ChangePlan {
        routes = List.copyOf(routes);
    }

    /** The plan of a script that met this environment. */
    public static ChangePlan of(Environment environment, Trace trace, Instant now) {
        Organisation before = environment.organisation();
        Organisation after = trace.invocations().stream().anyMatch(ChangePlan::mayChange) || !trace.complete()
                ? organisation(trace.end()) : before;
        OutboundPredictor predictor = new OutboundPredictor(environment.trust());
        HybridConnectors hybrid = environment.hybrid();
        List<MailRoute> routes = new ArrayList<>();
        Organisation predicted = LastingSmtp.in(before, after);
        for (ExchangeServer server : predicted.servers()) {
            for (Carrier carrier : hybrid.on(predicted, server)) {
                if (carrier.role() != Role.NOT_A_SOURCE && carrier.recognition().isCandidate()) {
                    Prediction then = predictor.predict(carrier.connector(), server, now);
                    routes.add(new MailRoute(server, carrier, predictBefore(predictor, before, server, carrier.connector(), now), then));
                }
            }
        }
        return new ChangePlan(before, after, routes);
    }

    /** Whether a call may change the organisation; without one nothing of it has changed, whatever loops made the evaluation forget. */
    private static boolean mayChange(Invocation call) {
        String command = call.command().toLowerCase(Locale.ROOT);
        boolean looks = command.startsWith("get-") || command.startsWith("export-") || command.startsWith("restart-");
        return !looks && !call.binding().fails() && !call.isRehearsal();
    }

    /** The way of one server through one connector, by their names in the snapshot. */
    public Optional<MailRoute> route(String server, String connector) {
        return routes.stream().filter(route -> route.server().isNamed(server) && route.connector().isNamed(connector)).findFirst();
    }

    /** The organisation of a world; unknown for a world that isn't Exchange's. */
    public static Organisation organisation(World world) {
        return world instanceof ExchangeWorld exchange ? exchange.organisation() : Organisation.unknown();
    }

    /** What the server presented before the script; a connector or server that is new is judged as it is now. */
    private static Prediction predictBefore(OutboundPredictor predictor, Organisation before, ExchangeServer server,
            SendConnector connector, Instant now) {
        SendConnector then = before.sendConnector(connector.label()).orElse(connector);
        return predictor.predict(then, before.server(server.name()).orElse(server), now);
    }
}
