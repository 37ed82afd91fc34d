package dev.exlint.diagnosis.organisation;

import java.util.function.Function;

/**
 * A property of the environment that is either known or not, so that a missing fact can never turn into "no".
 *
 * <p>A text that is known to be empty is the empty string: known, and different from unknown.
 *
 * @param <T> an immutable value
 */
public sealed interface Fact<T> {

    /**
     * The property is known.
     *
     * @param <T> an immutable value
     * @param value what it is
     */
    record Known<T>(T value) implements Fact<T> {
    }

    /**
     * The property is not known.
     *
     * @param <T> what it would be
     * @param because why, as the end of a sentence: "Services is not stated"
     */
    record Unknown<T>(String because) implements Fact<T> {
    }

    /** A known property. */
    static <T> Fact<T> known(T value) {
        return new Known<>(value);
    }

    /** An unknown property and why it is unknown. */
    static <T> Fact<T> unknown(String because) {
        return new Unknown<>(because);
    }

    /** Whether the value is known. */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /** Whether the value is known and equal to this one. The negation is not "known to be another". */
    default boolean is(T wanted) {
        return this instanceof Known<T> known && known.value().equals(wanted);
    }

    /** Whether the value is known and not equal to this one. */
    default boolean isKnownNot(T unwanted) {
        return this instanceof Known<T> known && !known.value().equals(unwanted);
    }

    /** The value, or the stand-in while it is unknown. */
    default T orElse(T standIn) {
        return this instanceof Known<T> known ? known.value() : standIn;
    }

    /** Why the value is unknown; empty when it is known. */
    default String because() {
        return this instanceof Unknown<T> unknown ? unknown.because() : "";
    }

    /** The known value mapped, or unknown for the same reason. */
    default <R> Fact<R> map(Function<? super T, ? extends R> mapping) {
        return this instanceof Known<T> known ? known(mapping.apply(known.value())) : unknown(because());
    }
}
