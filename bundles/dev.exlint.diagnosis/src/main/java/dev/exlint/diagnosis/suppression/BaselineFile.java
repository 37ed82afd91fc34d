package dev.exlint.diagnosis.suppression;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.suppression.Baseline.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes a baseline as JSON: one entry a line, so that a review shows which findings were accepted. */
public final class BaselineFile {

    private static final String VERSION = "exlintBaseline";
    private static final String FINDINGS = "findings";
    private static final List<String> KEYS = List.of("file", "rule", "level", "fingerprint");
    private static final int MOST = 1_000_000;

    private BaselineFile() {
    }

    /**
     * Reads a baseline.
     *
     * @throws BaselineException if the bytes are no baseline
     */
    public static Baseline read(byte[] content) throws BaselineException {
        try (JsonParser json = new JsonFactory().createParser(content)) {
            return new Baseline(document(json));
        } catch (JsonProcessingException invalid) {
            int line = invalid.getLocation() == null ? 0 : invalid.getLocation().getLineNr();
            throw new BaselineException(Math.max(0, line), "the baseline is not valid JSON");
        } catch (IOException impossible) {
            throw new BaselineException(0, "the baseline can't be read");
        }
    }

    private static List<Entry> document(JsonParser json) throws IOException, BaselineException {
        boolean versioned = false;
        List<Entry> entries = new ArrayList<>();
        require(json.nextToken() == JsonToken.START_OBJECT, json, "a baseline is an object with exlintBaseline and findings");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (key.equals(VERSION)) {
                require(value == JsonToken.VALUE_NUMBER_INT && json.getIntValue() == 1, json,
                        "exlintBaseline is 1 in this version of exlint");
                versioned = true;
            } else if (key.equals(FINDINGS)) {
                require(value == JsonToken.START_ARRAY, json, "findings is a list");
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    entries.add(entry(json));
                    require(entries.size() < MOST, json, "the baseline is too large");
                }
                require(json.currentToken() == JsonToken.END_ARRAY, json, "findings is a list of objects");
            } else {
                json.skipChildren();
            }
        }
        require(json.currentToken() == JsonToken.END_OBJECT && versioned, json, "exlintBaseline is missing");
        return entries;
    }

    private static Entry entry(JsonParser json) throws IOException, BaselineException {
        Map<String, String> texts = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                texts.put(key, json.getText());
            } else {
                json.skipChildren();
            }
        }
        for (String key : KEYS) {
            require(texts.containsKey(key), json, "a finding of the baseline has no " + key);
        }
        for (Level level : Level.values()) {
            if (level.word().equals(texts.get("level"))) {
                return new Entry(texts.get("file"), texts.get("rule"), level, texts.get("fingerprint"));
            }
        }
        throw new BaselineException(json.currentLocation().getLineNr(), "level is error, warning or info");
    }

    private static void require(boolean fact, JsonParser json, String message) throws BaselineException {
        if (!fact) {
            throw new BaselineException(Math.max(0, json.currentLocation().getLineNr()), message);
        }
    }

    /** Writes a baseline, sorted by file, and a line end; the stream stays open. */
    public static void write(List<Entry> entries, OutputStream out) throws IOException {
        List<Entry> sorted = entries.stream().distinct().sorted(Comparator.comparing(Entry::file)).toList();
        try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter())
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeNumberField(VERSION, 1);
            json.writeArrayFieldStart(FINDINGS);
            for (Entry entry : sorted) {
                json.writeStartObject();
                json.writeStringField("file", entry.file());
                json.writeStringField("rule", entry.rule());
                json.writeStringField("level", entry.level().word());
                json.writeStringField("fingerprint", entry.fingerprint());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
