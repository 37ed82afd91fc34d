package dev.exlint.powershell.value;

import java.util.List;

/**
 * A collection that can be enumerated but not indexed, such as the keys of a table.
 *
 * <p>The trap: what an unordered table holds comes in an order that nobody can foresee.
 *
 * @param items what it holds; in no particular order unless it is ordered
 * @param ordered whether enumerating gives the items in that order
 */
public record PsCollection(List<Value> items, boolean ordered) {

    /** Copies the list; one item is always in order. */
    public PsCollection {
        items = List.copyOf(items);
        ordered = ordered || items.size() < 2;
    }
}
