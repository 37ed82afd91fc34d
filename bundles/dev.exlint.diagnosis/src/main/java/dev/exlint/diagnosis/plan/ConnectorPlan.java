package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.transport.HybridRecognition;
import java.util.List;

/**
 * One Send connector, before and after.
 *
 * @param connector the facts, after the script unless it is removed
 * @param presence what becomes of it
 * @param recognition whether it leads to Exchange Online, after the script unless it is removed
 * @param changes properties that change
 * @param routes what each of its hosts presents, in the order of servers; empty for a connector that leads elsewhere
 */
public record ConnectorPlan(SendConnector connector, Presence presence, HybridRecognition recognition, List<PropertyChange> changes,
        List<RoutePlan> routes) {

    /** Copies the lists. */
    public ConnectorPlan {
        changes = List.copyOf(changes);
        routes = List.copyOf(routes);
    }

    /** Whether the script changes the connector or what is presented through it. */
    public boolean isAffected() {
        return presence != Presence.STAYS || !changes.isEmpty() || routes.stream().anyMatch(RoutePlan::isAffected);
    }
}
