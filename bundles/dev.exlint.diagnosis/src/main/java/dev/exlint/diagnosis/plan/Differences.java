package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Collects the properties of one object that differ between two states. For one use.
 *
 * @param <T> the object
 */
final class Differences<T> {

    private final T before;
    private final T after;
    private final List<PropertyChange> found = new ArrayList<>();

    Differences(T before, T after) {
        this.before = before;
        this.after = after;
    }

    Differences<T> fact(String property, Function<T, ? extends Fact<?>> of) {
        return compare(property, text(of.apply(before)), text(of.apply(after)));
    }

    Differences<T> list(String property, Function<T, Listing<String>> of) {
        return compare(property, text(of.apply(before)), text(of.apply(after)));
    }

    private Differences<T> compare(String property, Fact<String> then, Fact<String> now) {
        boolean bothOpen = !then.isKnown() && !now.isKnown();
        if (!then.equals(now) && !(bothOpen && then.because().equals(now.because()))) {
            found.add(new PropertyChange(property, then, now));
        }
        return this;
    }

    List<PropertyChange> found() {
        return List.copyOf(found);
    }

    private static Fact<String> text(Fact<?> fact) {
        return fact.map(value -> value instanceof Boolean truth ? truth ? "True" : "False" : value.toString());
    }

    private static Fact<String> text(Listing<String> list) {
        return list.isComplete() ? Fact.known(String.join(", ", list.items())) : Fact.unknown(list.missing());
    }
}
