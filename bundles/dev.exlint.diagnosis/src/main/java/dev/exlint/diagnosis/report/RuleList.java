package dev.exlint.diagnosis.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.catalogue.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

/** Writes the list of all rules: a line each for people, everything that is known for programs. */
public final class RuleList {

    private RuleList() {
    }

    /** A line a rule. */
    public static String text(Catalogue catalogue, Texts texts) {
        int widest = catalogue.rules().stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
        StringBuilder lines = new StringBuilder();
        for (RuleDescriptor rule : catalogue.rules()) {
            lines.append(rule.name()).append(" ".repeat(widest + 2 - rule.name().length()));
            String level = level(rule);
            lines.append(level).append(" ".repeat(9 - level.length())).append(texts.render(rule.title())).append('\n');
        }
        return lines.toString();
    }

    /** A table that links to a page a rule in the same folder. */
    public static String markdown(Catalogue catalogue, Texts texts) {
        StringBuilder table = new StringBuilder("# Rules\n\n| rule | level | what it finds | fix |\n|---|---|---|---|\n");
        for (RuleDescriptor rule : catalogue.rules()) {
            String fix = switch (rule.fix()) {
                case NONE -> "";
                case REVIEW -> "review";
                case SAFE -> "safe";
            };
            table.append("| [`").append(rule.name()).append("`](").append(rule.name()).append(".md) | ").append(level(rule)).append(" | ")
                    .append(OverviewMarkdown.escaped(texts.render(rule.title()))).append(" | ").append(fix).append(" |\n");
        }
        return table.toString();
    }

    private static String level(RuleDescriptor rule) {
        return rule.enabled() ? rule.level().word() : "off";
    }

    /** One JSON document of version 1; the stream stays open. */
    public static void json(Catalogue catalogue, Texts texts, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(new JsonUtf8Writer(out))) {
            json.setPrettyPrinter(JsonReport.printer());
            json.writeStartObject();
            json.writeNumberField("version", 1);
            JsonParts parts = new JsonParts(json, texts);
            parts.objects("rules", catalogue.rules(), rule -> rule(rule, texts, json, parts));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void rule(RuleDescriptor rule, Texts texts, JsonGenerator json, JsonParts parts) throws IOException {
        json.writeStringField("name", rule.name());
        json.writeStringField("title", texts.render(rule.title()));
        json.writeStringField("level", rule.level().word());
        json.writeBooleanField("enabled", rule.enabled());
        json.writeBooleanField("certain", rule.certain());
        json.writeBooleanField("environment", rule.environment());
        json.writeStringField("fix", rule.fix().name().toLowerCase(Locale.ROOT));
        json.writeStringField("from", rule.versions().from());
        json.writeStringField("to", rule.versions().to());
        json.writeStringField("why", texts.render(rule.why()));
        json.writeObjectFieldStart("settings");
        for (Map.Entry<String, Integer> number : rule.numbers().entrySet()) {
            json.writeNumberField(number.getKey(), number.getValue());
        }
        json.writeEndObject();
        parts.objects("levels", rule.levels(), each -> {
            json.writeStringField("row", each.label());
            json.writeStringField("level", each.level().word());
            json.writeStringField("when", texts.render(each.when()));
        });
        parts.list("exceptions", rule.exceptions().stream().map(texts::render).toList());
        json.writeStringField("bad", rule.bad());
        json.writeStringField("good", rule.good());
        parts.objects("citations", rule.citations(), each -> {
            json.writeStringField("document", each.document());
            json.writeStringField("section", each.section());
            json.writeStringField("read", each.read().toString());
        });
    }
}
