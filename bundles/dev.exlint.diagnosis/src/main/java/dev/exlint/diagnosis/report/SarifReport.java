package dev.exlint.diagnosis.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Related;
import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.suppression.Fingerprints;
import dev.exlint.diagnosis.suppression.SuppressedFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Writes a report as SARIF 2.1.0, for code scanning: the same facts as {@link JsonReport}.
 *
 * <p>What SARIF has no place for (certainty, evidence, arguments) stands in property bags. No path of this machine is written: paths are
 * relative to a base that the reader knows. The stream stays open.
 */
public final class SarifReport {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Report report;
    private final Texts texts;
    private final SarifPlaces places;
    private final JsonGenerator json;
    private final JsonParts parts;
    private final Map<String, Integer> rules = new HashMap<>();

    private SarifReport(Report report, Texts texts, SarifPlaces places, JsonGenerator json) {
        this.report = report;
        this.texts = texts;
        this.places = places;
        this.json = json;
        this.parts = new JsonParts(json, texts);
    }

    /**
     * Writes the whole document and a line end, in UTF-8.
     *
     * @param report what was found
     * @param texts the words
     * @param version of exlint
     * @param relative gives the path of a script relative to the working directory, or the absolute one where it is elsewhere
     * @param out the stream
     */
    public static void write(Report report, Texts texts, String version, UnaryOperator<String> relative, OutputStream out)
            throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(new JsonUtf8Writer(out))) {
            json.setPrettyPrinter(JsonReport.printer());
            new SarifReport(report, texts, new SarifPlaces(json, relative), json).document(version);
            json.writeRaw('\n');
        }
    }

    private void document(String version) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(version);
        invocation();
        json.writeStringField("columnKind", "utf16CodeUnits");
        places.base();
        parts.objects("artifacts", report.scripts(), places::artifact);
        json.writeArrayFieldStart("results");
        for (CheckedScript script : report.everything()) {
            Fingerprints fingerprints = script.fingerprints();
            for (Finding finding : script.shown(report.showSuppressed())) {
                result(script, finding, fingerprints.of(finding));
            }
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("now", report.now().toString());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "exlint");
        json.writeStringField("version", version);
        List<RuleDescriptor> known = Catalogue.load().rules();
        known.forEach(rule -> rules.put(rule.name(), rules.size()));
        parts.objects("rules", known, new SarifRule(json, texts)::write);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Inputs that could not be read make the run unsuccessful: what they hold is not in the results. */
    private void invocation() throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", report.problems().isEmpty());
        parts.objects("toolExecutionNotifications", report.problems(), this::notification);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notification(Problem problem) throws IOException {
        json.writeStringField("level", "error");
        message("message", problem.message());
        parts.objects("locations", List.of(problem), each -> places.file(each.file(), each.line()));
    }

    private void result(CheckedScript script, Finding finding, String fingerprint) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        if (rules.containsKey(finding.rule())) {
            json.writeNumberField("ruleIndex", rules.get(finding.rule()));
        }
        json.writeStringField("level", SarifRule.level(finding.level()));
        message("message", texts.render(finding.message()));
        parts.objects("locations", List.of(finding), each -> places.range(script, each.start(), each.end()));
        related(script, finding.related());
        if (!finding.fixes().isEmpty()) {
            parts.objects("fixes", finding.fixes(), fix -> fix(script, fix));
        }
        parts.objects("suppressions", script.suppression(finding).stream().toList(), this::suppression);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("exlint/v1", fingerprint);
        json.writeEndObject();
        properties(finding);
        json.writeEndObject();
    }

    private void related(CheckedScript own, List<Related> related) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        int[] id = {0};
        parts.objects("relatedLocations", related, each -> {
            json.writeNumberField("id", ++id[0]);
            places.range(report.scriptOf(each, own), each.start(), each.end());
            message("message", texts.render(each.message()));
        });
    }

    private void fix(CheckedScript script, Fix fix) throws IOException {
        message("description", texts.render(fix.title()));
        parts.objects("artifactChanges", List.of(script), changed -> {
            places.location(changed.file());
            parts.objects("replacements", fix.edits(), edit -> replacement(changed, edit));
        });
        json.writeObjectFieldStart("properties");
        json.writeStringField("kind", fix.kind() == FixKind.SAFE ? "safe" : "review");
        json.writeEndObject();
    }

    private void replacement(CheckedScript script, Edit edit) throws IOException {
        places.region("deletedRegion", script, edit.start(), edit.end());
        if (!edit.text().isEmpty()) {
            message("insertedContent", edit.text());
        }
    }

    /** An empty list says that the tool knows of suppressions and this finding has none. */
    private void suppression(SuppressedFinding suppressed) throws IOException {
        json.writeStringField("kind", suppressed.by().isInSource() ? "inSource" : "external");
        json.writeStringField("status", "accepted");
        if (!suppressed.reason().isEmpty()) {
            json.writeStringField("justification", suppressed.reason());
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("by", suppressed.by().word());
        json.writeEndObject();
    }

    private void properties(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeBooleanField("certain", finding.certain());
        parts.textOrNull("confidence", finding.confidence().word());
        parts.textOrNull("row", finding.row());
        parts.arguments(finding);
        json.writeEndObject();
    }

    private void message(String key, String text) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
