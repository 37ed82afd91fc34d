package dev.exlint.diagnosis.calls;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.exlint.diagnosis.report.JsonUtf8Writer;
import dev.exlint.diagnosis.value.Reasons;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Writes what can be said about the calls of a script as one line of JSON.
 */
public final class CallReportWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private CallReportWriter() {
    }

    /**
     * Writes the line, its end included, and leaves the stream open.
     *
     * @param report what to write
     * @param file the script's name, relative to its own folder
     * @param out takes UTF-8
     * @throws IOException if the stream refuses
     */
    public static void write(CallReport report, String file, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new JsonUtf8Writer(out)).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeArrayFieldStart("sites");
            for (CallSite site : report.sites()) {
                site(site, file, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("opaque");
            for (OpaquePlace place : report.opaque()) {
                json.writeStartObject();
                place(place.file().isEmpty() ? file : place.file(), place.start(), place.end(), json);
                json.writeStringField("reason", place.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void place(String file, int start, int end, JsonGenerator json) throws IOException {
        json.writeStringField("file", file);
        json.writeNumberField("start", start);
        json.writeNumberField("end", end);
    }

    private static void site(CallSite site, String file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("command", site.command());
        place(site.file().isEmpty() ? file : site.file(), site.start(), site.end(), json);
        json.writeBooleanField("exact", site.exact());
        if (!site.fails().isEmpty()) {
            json.writeStringField("fails", site.fails());
        }
        json.writeArrayFieldStart("calls");
        for (Call call : site.calls()) {
            call(call, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void call(Call call, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("on");
        claim(call.on(), json);
        json.writeFieldName("performed");
        claim(call.performed(), json);
        json.writeBooleanField("certain", call.certain());
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, Value> parameter : call.parameters().entrySet()) {
            json.writeFieldName(parameter.getKey());
            claim(parameter.getValue(), json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void claim(Value value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (value instanceof Known known && value.isFullyKnown()) {
            json.writeFieldName("is");
            plain(known, json);
        } else if (value instanceof OneOf oneOf) {
            json.writeArrayFieldStart("oneOf");
            for (Known each : oneOf.alternatives()) {
                plain(each, json);
            }
            json.writeEndArray();
        } else {
            json.writeStringField("unknown", Reasons.text(value instanceof Unknown why ? why : new Unknown(UnknownReason.BRANCHES, "")));
        }
        json.writeEndObject();
    }

    private static void plain(Value value, JsonGenerator json) throws IOException {
        Object content = value instanceof Known known ? known.content() : "";
        if (content instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (content instanceof Integer number) {
            json.writeNumber(number);
        } else if (content instanceof Long number) {
            json.writeNumber(number);
        } else if (content instanceof PsArray array) {
            json.writeStartArray();
            for (Value each : array.elements()) {
                plain(each, json);
            }
            json.writeEndArray();
        } else if (content instanceof PsHashtable table) {
            json.writeStartObject();
            for (PsHashtable.Entry each : table.entries()) {
                json.writeFieldName(each.key());
                plain(each.value(), json);
            }
            json.writeEndObject();
        } else if (content instanceof String text) {
            json.writeString(text);
        } else {
            json.writeNull();
        }
    }
}
