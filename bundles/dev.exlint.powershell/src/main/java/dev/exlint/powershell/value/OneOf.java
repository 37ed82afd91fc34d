package dev.exlint.powershell.value;

import java.util.List;

/**
 * A value that is one of a few known ones, because several paths lead to the place.
 *
 * @param alternatives at least two, all different, in the order in which the paths stand in the source
 */
public record OneOf(List<Known> alternatives) implements Value {

    /** Copies the list. */
    public OneOf {
        alternatives = List.copyOf(alternatives);
        if (alternatives.size() < 2) {
            throw new IllegalArgumentException("one of fewer than two values");
        }
    }
}
