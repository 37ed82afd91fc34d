package dev.exlint.diagnosis.imports.join;

import dev.exlint.diagnosis.organisation.Fact;
import java.time.Instant;
import java.util.Optional;

/**
 * Whom to believe when two sources disagree.
 *
 * @param word empty for nobody, <code>newer</code>, or the name of a source
 */
public record Preference(String word) {

    /** Nobody: a disagreement is an error. */
    public static final Preference NONE = new Preference("");

    /** The name of a file, and when its facts were true if that is known. */
    public record Source(String name, Fact<Instant> time) {
    }

    /** The one of both that is believed, or nothing. */
    Optional<Source> of(Source one, Source other) {
        if (word.equals("newer")) {
            return one.time() instanceof Fact.Known<Instant> first && other.time() instanceof Fact.Known<Instant> second
                    && !first.value().equals(second.value())
                    ? Optional.of(first.value().isAfter(second.value()) ? one : other) : Optional.empty();
        }
        if (word.isEmpty() || one.name().equals(other.name())) {
            return Optional.empty();
        }
        return one.name().equals(word) ? Optional.of(one) : other.name().equals(word) ? Optional.of(other) : Optional.empty();
    }
}
