package dev.exlint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.exlint.powershell.projection.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a projection as JSON. Errors of the stream come out unchecked, because a projection knows no streams. */
final class JsonSink implements Sink {

    private final JsonGenerator json;

    JsonSink(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void beginList() {
        write(JsonGenerator::writeStartArray);
    }

    @Override
    public void endList() {
        write(JsonGenerator::writeEndArray);
    }

    @Override
    public void beginObject() {
        write(JsonGenerator::writeStartObject);
    }

    @Override
    public void endObject() {
        write(JsonGenerator::writeEndObject);
    }

    @Override
    public void name(String name) {
        write(generator -> generator.writeFieldName(name));
    }

    @Override
    public void value(Object value) {
        if (value instanceof Integer number) {
            write(generator -> generator.writeNumber(number));
        } else if (value instanceof Boolean flag) {
            write(generator -> generator.writeBoolean(flag));
        } else if (value instanceof String text) {
            write(generator -> generator.writeString(text));
        } else {
            write(JsonGenerator::writeNull);
        }
    }

    private interface Step {
        void write(JsonGenerator json) throws IOException;
    }

    private void write(Step step) {
        try {
            step.write(json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
