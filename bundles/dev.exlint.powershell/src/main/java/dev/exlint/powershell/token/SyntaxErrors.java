package dev.exlint.powershell.token;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import dev.exlint.powershell.source.SyntaxError;

/**
 * The errors of one parse in the order they were found, because the engine's own recovery asks whether there are any yet.
 *
 * <p>A second error with the same id and extent is dropped: text is scanned again after a change of mode. One parse, one thread.
 */
public final class SyntaxErrors implements Consumer<SyntaxError> {
    private final List<SyntaxError> errors = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();

    /** What makes two errors the same; compared by hand, because what the JVM makes for a record costs a cold start 30 ms. */
    private record Place(String id, int start, int end) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && place.start == start && place.end == end && place.id.equals(id);
        }

        @Override
        public int hashCode() {
            return (id.hashCode() * 31 + start) * 31 + end;
        }
    }

    /** Starts without errors. */
    public SyntaxErrors() {
        // nothing to do
    }

    @Override
    public void accept(SyntaxError error) {
        if (places.add(new Place(error.id(), error.start(), error.end()))) {
            errors.add(error);
        }
    }

    /**
     * Tells whether nothing was found so far.
     *
     * @return true without errors
     */
    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /**
     * The errors found so far.
     *
     * @return a view in order of discovery
     */
    public List<SyntaxError> list() {
        return Collections.unmodifiableList(errors);
    }
}
