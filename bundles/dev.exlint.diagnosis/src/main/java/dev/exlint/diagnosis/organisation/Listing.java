package dev.exlint.diagnosis.organisation;

import java.util.List;
import java.util.function.Predicate;

/**
 * A list of the environment that knows whether it is all there is: cut output and unreadable entries leave it incomplete.
 *
 * <p>What stands in the list counts in any case; what doesn't is absent only if the list is complete.
 *
 * @param <T> immutable elements
 * @param items the elements that are known, in the order of the source
 * @param missing why there may be more, as the end of a sentence; empty when the list is complete
 */
public record Listing<T>(List<T> items, String missing) {

    public Listing {
        items = List.copyOf(items);
    }

    /** A list with nothing left out. */
    public static <T> Listing<T> complete(List<T> items) {
        return new Listing<>(items, "");
    }

    /** A list that may lack elements. */
    public static <T> Listing<T> incomplete(List<T> items, String because) {
        return new Listing<>(items, because);
    }

    /** A list of which nothing is known. */
    public static <T> Listing<T> unknown(String because) {
        return new Listing<>(List.of(), because);
    }

    /** Whether what isn't listed doesn't exist. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** Whether nothing at all is known, neither an element nor that there is none. */
    public boolean isUnknown() {
        return items.isEmpty() && !isComplete();
    }

    /** Whether the list is known to have no element. */
    public boolean isKnownEmpty() {
        return items.isEmpty() && isComplete();
    }

    /** Whether some element passes: true as soon as one does, false only if the list is complete, else unknown. */
    public Fact<Boolean> any(Predicate<? super T> test) {
        if (items.stream().anyMatch(test)) {
            return Fact.known(true);
        }
        return isComplete() ? Fact.known(false) : Fact.unknown(missing);
    }

    /** Other elements, the same completeness. */
    public Listing<T> withItems(List<T> changed) {
        return new Listing<>(changed, missing);
    }

    /** The same elements, but there may be more. */
    public Listing<T> butIncomplete(String because) {
        return new Listing<>(items, because);
    }
}
