package dev.exlint.diagnosis.plan;

import java.util.List;

/**
 * Another object that the script changes: a Receive connector, the hybrid configuration.
 *
 * @param kind what it is, in Exchange's words
 * @param name its name
 * @param presence what becomes of it
 * @param changes properties that change
 */
public record ObjectPlan(String kind, String name, Presence presence, List<PropertyChange> changes) {

    /** Copies the list. */
    public ObjectPlan {
        changes = List.copyOf(changes);
    }
}
