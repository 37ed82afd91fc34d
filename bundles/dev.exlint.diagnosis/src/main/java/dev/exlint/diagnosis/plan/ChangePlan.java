package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * What a script changes: the organisation before and after all of it, and what each server presents for each hybrid connector.
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

    /** The way of one server through one connector, by their names in the snapshot. */
    public Optional<MailRoute> route(String server, String connector) {
        return routes.stream().filter(route -> route.server().isNamed(server) && route.connector().isNamed(connector)).findFirst();
    }
}
