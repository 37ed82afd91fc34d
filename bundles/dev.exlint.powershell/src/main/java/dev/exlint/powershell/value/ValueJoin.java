package dev.exlint.powershell.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings the values of several paths together where the paths meet.
 */
public final class ValueJoin {

    /** More alternatives than this are unknown. */
    public static final int MOST_ALTERNATIVES = 16;

    private ValueJoin() {
    }

    /**
     * {@return what a variable may be after either path}
     *
     * @param first its value on one path
     * @param second its value on the other
     */
    public static Value join(Value first, Value second) {
        if (first == second || first instanceof Unknown) {
            return first;
        }
        if (second instanceof Unknown) {
            return second;
        }
        Set<Known> all = new LinkedHashSet<>(alternatives(first));
        all.addAll(alternatives(second));
        return oneOf(all);
    }

    /**
     * {@return the value that stands for all of these}
     *
     * @param all the possible values, at least one
     */
    public static Value oneOf(Set<Known> all) {
        if (all.size() == 1) {
            return all.iterator().next();
        }
        return all.size() > MOST_ALTERNATIVES ? new Unknown(UnknownReason.BRANCHES, "") : new OneOf(List.copyOf(all));
    }

    /**
     * {@return the possible known values; empty if the value is unknown}
     *
     * @param value the value
     */
    public static List<Known> alternatives(Value value) {
        if (value instanceof Known known) {
            return List.of(known);
        }
        return value instanceof OneOf oneOf ? oneOf.alternatives() : List.of();
    }
}
