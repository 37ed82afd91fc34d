package dev.exlint.diagnosis.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.transport.HybridRecognition;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parts that several JSON documents have in common, written in one way. For one use. */
final class JsonParts {

    private final JsonGenerator json;
    private final Texts texts;

    JsonParts(JsonGenerator json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    /**
     * Writes the fields of an object.
     *
     * @param <T> what the object is about
     */
    interface Fields<T> {
        void write(T element) throws IOException;
    }

    /** Writes a list, each element as an object with the fields it is given. */
    <T> void objects(String name, List<T> elements, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T element : elements) {
            json.writeStartObject();
            fields.write(element);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes a list of texts. */
    void list(String name, List<String> elements) throws IOException {
        json.writeArrayFieldStart(name);
        for (String element : elements) {
            json.writeString(element);
        }
        json.writeEndArray();
    }

    void textOrNull(String key, String text) throws IOException {
        if (text.isEmpty()) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, text);
        }
    }

    /** Writes a line, from 1; 0 means none. */
    void lineOrNull(int line) throws IOException {
        if (line == 0) {
            json.writeNullField("line");
        } else {
            json.writeNumberField("line", line);
        }
    }

    /** Writes the values of a finding and what it rests on. */
    void arguments(Finding finding) throws IOException {
        json.writeObjectFieldStart("arguments");
        for (Map.Entry<String, String> argument : finding.message().arguments().entrySet()) {
            json.writeStringField(argument.getKey(), argument.getValue());
        }
        json.writeEndObject();
        objects("evidence", finding.evidence(), this::evidence);
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeStringField("text", texts.render(evidence.text()));
        textOrNull("grade", evidence.grade().word());
        textOrNull("source", evidence.source());
        textOrNull("file", evidence.file());
        lineOrNull(evidence.line());
    }

    /** Writes the fields of an input that could not be read. */
    void problem(Problem problem) throws IOException {
        json.writeStringField("file", problem.file());
        lineOrNull(problem.line());
        json.writeStringField("message", problem.message());
    }

    /** Words of enumerations for programs: small letters and hyphens. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a connector leads to Exchange Online. */
    static String hybrid(HybridRecognition recognition) {
        return switch (recognition.kind()) {
            case HYBRID -> "yes";
            case POSSIBLY_HYBRID -> "possibly";
            case NOT_HYBRID -> "no";
            case UNKNOWN -> "unknown";
        };
    }
}
