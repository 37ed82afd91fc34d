package dev.exlint.diagnosis.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Related;
import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.suppression.SuppressedFinding;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.LineMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes a report as one JSON document of version 1, for programs.
 *
 * <p>Keys whose value may be missing are always there with {@code null}; readers must ignore keys they don't know. The document is
 * streamed: its size costs no memory. The stream stays open.
 */
public final class JsonReport {

    private static final int VERSION = 1;

    private final Report report;
    private final Texts texts;
    private final JsonGenerator json;
    private final JsonParts parts;

    private JsonReport(Report report, Texts texts, JsonGenerator json) {
        this.report = report;
        this.texts = texts;
        this.json = json;
        this.parts = new JsonParts(json, texts);
    }

    /** Writes the whole document and a line end, in UTF-8. */
    public static void write(Report report, Texts texts, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(new JsonUtf8Writer(out))) {
            json.setPrettyPrinter(printer());
            new JsonReport(report, texts, json).document();
            json.writeRaw('\n');
        }
    }

    static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("").withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private void document() throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("now", report.now().toString());
        parts.objects("files", report.scripts(), this::file);
        json.writeArrayFieldStart("findings");
        for (CheckedScript script : report.everything()) {
            for (Finding finding : script.shown(report.showSuppressed())) {
                finding(script, finding);
            }
        }
        json.writeEndArray();
        parts.objects("problems", report.problems(), parts::problem);
        json.writeEndObject();
    }

    private void file(CheckedScript script) throws IOException {
        json.writeStringField("file", script.file());
        json.writeStringField("dialect", script.dialect() == Dialect.POWERSHELL_7 ? "7" : "5.1");
    }

    private void finding(CheckedScript script, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("level", finding.level().word());
        json.writeBooleanField("certain", finding.certain());
        parts.textOrNull("confidence", finding.confidence().word());
        parts.textOrNull("row", finding.row());
        json.writeStringField("message", texts.render(finding.message()));
        json.writeStringField("file", script.file());
        range(script, finding.start(), finding.end());
        json.writeNumberField("endLine", script.source().lines().line(finding.end()));
        json.writeNumberField("endColumn", script.source().lines().column(finding.end()));
        parts.arguments(finding);
        parts.objects("related", finding.related(), each -> related(script, each));
        parts.objects("fixes", finding.fixes(), each -> fix(script, each));
        suppressed(script.suppression(finding));
        json.writeEndObject();
    }

    private void suppressed(Optional<SuppressedFinding> suppression) throws IOException {
        if (suppression.isEmpty()) {
            json.writeNullField("suppressed");
        } else {
            json.writeObjectFieldStart("suppressed");
            json.writeStringField("by", suppression.get().by().word());
            parts.textOrNull("reason", suppression.get().reason());
            json.writeEndObject();
        }
    }

    private void related(CheckedScript script, Related related) throws IOException {
        json.writeStringField("file", related.file());
        range(report.scriptOf(related, script), related.start(), related.end());
        json.writeStringField("message", texts.render(related.message()));
    }

    private void fix(CheckedScript script, Fix fix) throws IOException {
        json.writeStringField("title", texts.render(fix.title()));
        json.writeStringField("kind", fix.kind() == FixKind.SAFE ? "safe" : "review");
        parts.objects("edits", fix.edits(), edit -> edit(script, edit));
    }

    private void edit(CheckedScript script, Edit edit) throws IOException {
        json.writeStringField("file", script.file());
        json.writeNumberField("start", edit.start());
        json.writeNumberField("end", edit.end());
        json.writeStringField("text", edit.text());
    }

    private void range(CheckedScript script, int start, int end) throws IOException {
        LineMap lines = script.source().lines();
        json.writeNumberField("start", start);
        json.writeNumberField("end", end);
        json.writeNumberField("line", lines.line(start));
        json.writeNumberField("column", lines.column(start));
    }
}
