package dev.exlint.diagnosis.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads one catalogue entry; its sentences stand in {@code messages.properties} under {@code rule.NAME.…}, so that a translator
 * has one file. A missing or misspelt key is an error, because the entry is ours.
 */
final class RuleDescriptorReader {
    private final JsonParser json;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Citation> citations = new ArrayList<>();

    private RuleDescriptorReader(JsonParser json) {
        this.json = json;
    }

    static RuleDescriptor read(InputStream bytes) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            return new RuleDescriptorReader(json).descriptor();
        }
    }

    private RuleDescriptor descriptor() throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if ("citations".equals(key)) {
                readCitations();
            } else if ("numbers".equals(key)) {
                readNumbers();
            } else if (value == JsonToken.START_ARRAY) {
                lines.put(key, strings());
            } else {
                words.put(key, json.getText());
            }
        }
        String name = word("name");
        return new RuleDescriptor(name, sentence(name, "title"), level(), flag("enabled"), flag("certain"), flag("environment"), fix(),
                numbers, levels(name), new VersionRange(word("from"), word("to")), sentence(name, "why"), exceptions(name), script("bad"),
                script("good"), citations);
    }

    private void readCitations() throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> fields = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                fields.put(field, json.nextTextValue());
            }
            citations.add(new Citation(fields.get("document"), fields.getOrDefault("section", ""), LocalDate.parse(fields.get("read"))));
        }
    }

    private void readNumbers() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            numbers.put(name, json.nextIntValue(0));
        }
    }

    private List<String> strings() throws IOException {
        List<String> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(json.getText());
        }
        return values;
    }

    /** Written as {@code S24 error}; the sentence stands under {@code level.S24}. */
    private List<LevelCase> levels(String name) {
        List<LevelCase> cases = new ArrayList<>();
        for (String line : lines.getOrDefault("levels", List.of())) {
            int blank = line.indexOf(' ');
            String label = line.substring(0, blank);
            Level level = Level.valueOf(line.substring(blank + 1).toUpperCase(Locale.ROOT));
            cases.add(new LevelCase(label, level, sentence(name, "level." + label)));
        }
        return cases;
    }

    private List<Message> exceptions(String name) {
        return lines.getOrDefault("exceptions", List.of()).stream().map(exception -> sentence(name, "exception." + exception)).toList();
    }

    private static Message sentence(String name, String part) {
        return Message.of("rule." + name + '.' + part);
    }

    private Level level() throws IOException {
        return Level.valueOf(word("level").toUpperCase(Locale.ROOT));
    }

    private FixOffer fix() throws IOException {
        return FixOffer.valueOf(word("fix").toUpperCase(Locale.ROOT));
    }

    private boolean flag(String key) throws IOException {
        return Boolean.parseBoolean(word(key));
    }

    private String script(String key) {
        return String.join("\n", lines.getOrDefault(key, List.of()));
    }

    private String word(String key) throws IOException {
        String value = words.get(key);
        if (value == null) {
            throw new IOException("catalogue entry without " + key);
        }
        return value;
    }
}
