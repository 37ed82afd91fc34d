package dev.exlint.diagnosis.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.catalogue.Texts;
import java.io.IOException;
import java.util.Locale;

/** Writes what the catalogue knows about a rule as a reportingDescriptor. For one use. */
final class SarifRule {

    private final JsonGenerator json;
    private final Texts texts;

    SarifRule(JsonGenerator json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    /** The fields of the descriptor. */
    void write(RuleDescriptor rule) throws IOException {
        json.writeStringField("id", rule.name());
        json.writeStringField("name", rule.name().substring(2));
        text("shortDescription", texts.render(rule.title()) + ".");
        text("fullDescription", texts.render(rule.why()));
        json.writeObjectFieldStart("help");
        json.writeStringField("text", RulePage.text(rule, texts));
        json.writeStringField("markdown", RulePage.markdown(rule, texts));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeBooleanField("enabled", rule.enabled());
        json.writeStringField("level", level(rule.level()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("precision", rule.certain() ? "very-high" : "medium");
        json.writeStringField("problem.severity", rule.level() == Level.INFO ? "recommendation" : rule.level().word());
        json.writeBooleanField("environment", rule.environment());
        json.writeStringField("fix", rule.fix().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("tags");
        json.writeString("exchange");
        json.writeString("powershell");
        json.writeEndArray();
        json.writeEndObject();
    }

    /** SARIF calls an info a note. */
    static String level(Level level) {
        return level == Level.INFO ? "note" : level.word();
    }

    private void text(String key, String text) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
