package dev.exlint.diagnosis.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes facts as JSON properties, so that unknown and empty stay apart. For one thread. */
final class SnapshotJson {

    private static final String CUT = "...";

    private final JsonGenerator json;
    private final boolean cutLists;

    /**
     * A writer of facts.
     *
     * @param cutLists whether the known part of an incomplete list is written
     */
    SnapshotJson(JsonGenerator json, boolean cutLists) {
        this.json = json;
        this.cutLists = cutLists;
    }

    /** Writes one element of an array. */
    interface ElementWriter<T> {
        void write(T element) throws IOException;
    }

    void begin() throws IOException {
        json.writeStartObject();
    }

    void begin(String property) throws IOException {
        json.writeObjectFieldStart(property);
    }

    void end() throws IOException {
        json.writeEndObject();
    }

    void close() throws IOException {
        json.close();
    }

    /** A known text; an empty one is null. */
    void text(String property, Fact<String> fact) throws IOException {
        if (fact instanceof Fact.Known<String> known) {
            json.writeFieldName(property);
            if (known.value().isEmpty()) {
                json.writeNull();
            } else {
                json.writeString(known.value());
            }
        }
    }

    /** A known value in its text form. */
    void value(String property, Fact<?> fact) throws IOException {
        text(property, fact.map(Object::toString));
    }

    void flag(String property, Fact<Boolean> fact) throws IOException {
        if (fact instanceof Fact.Known<Boolean> known) {
            json.writeBooleanField(property, known.value());
        }
    }

    void number(String property, Fact<Integer> fact) throws IOException {
        if (fact instanceof Fact.Known<Integer> known) {
            json.writeNumberField(property, known.value());
        }
    }

    /** A list of texts of which something is known; an incomplete one ends in dots. */
    void texts(String property, Listing<String> texts) throws IOException {
        if (texts.isUnknown() || !texts.isComplete() && !cutLists) {
            return;
        }
        json.writeArrayFieldStart(property);
        for (String text : texts.items()) {
            json.writeString(text);
        }
        if (!texts.isComplete()) {
            json.writeString(CUT);
        }
        json.writeEndArray();
    }

    void chain(String property, List<EncodedCertificate> chain) throws IOException {
        if (chain.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(property);
        for (EncodedCertificate each : chain) {
            json.writeString(each.base64());
        }
        json.writeEndArray();
    }

    <T> void array(String property, Optional<List<T>> items, ElementWriter<T> writer) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(property);
        for (T item : items.get()) {
            writer.write(item);
        }
        json.writeEndArray();
    }

    /** The names of those lists that are known in part. */
    void names(String property, Map<String, Listing<?>> lists) throws IOException {
        List<String> partial = lists.entrySet().stream().filter(each -> !each.getValue().isComplete() && !each.getValue().isUnknown())
                .map(Map.Entry::getKey).sorted().toList();
        if (!partial.isEmpty()) {
            texts(property, Listing.complete(partial));
        }
    }

    static <T> Optional<List<T>> known(Listing<T> listing) {
        return listing.isUnknown() ? Optional.empty() : Optional.of(listing.items());
    }
}
