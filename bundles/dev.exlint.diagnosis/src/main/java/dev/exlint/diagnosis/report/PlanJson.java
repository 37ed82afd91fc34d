package dev.exlint.diagnosis.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.plan.CertificatePlan;
import dev.exlint.diagnosis.plan.ConnectorPlan;
import dev.exlint.diagnosis.plan.ObjectPlan;
import dev.exlint.diagnosis.plan.PlanNote;
import dev.exlint.diagnosis.plan.PlanOverview;
import dev.exlint.diagnosis.plan.PlannedStep;
import dev.exlint.diagnosis.plan.Presentation;
import dev.exlint.diagnosis.plan.PropertyChange;
import dev.exlint.diagnosis.plan.RoutePlan;
import dev.exlint.diagnosis.plan.ServerPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes change plans as one JSON document of version 1, for programs.
 *
 * <p>A property that isn't known is {@code {"unknown": why}}, a known one {@code {"is": value}}, as in {@code exlint calls}. Words of
 * enumerations are small letters with hyphens. The stream stays open.
 */
public final class PlanJson {

    private static final int VERSION = 1;

    private final JsonGenerator json;
    private final JsonParts parts;

    private PlanJson(JsonGenerator json, Texts texts) {
        this.json = json;
        this.parts = new JsonParts(json, texts);
    }

    /** Writes the whole document and a line end, in UTF-8. */
    public static void write(List<PlanOverview> plans, List<Problem> problems, Texts texts, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(new JsonUtf8Writer(out))) {
            json.setPrettyPrinter(JsonReport.printer());
            PlanJson writer = new PlanJson(json, texts);
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            writer.parts.objects("plans", plans, writer::plan);
            writer.parts.objects("problems", problems, writer.parts::problem);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void plan(PlanOverview plan) throws IOException {
        json.writeStringField("file", plan.script());
        json.writeStringField("now", plan.now().toString());
        parts.textOrNull("snapshot", plan.snapshot());
        parts.textOrNull("localServer", plan.localServer());
        json.writeStringField("outlook", JsonParts.word(plan.outlook()));
        json.writeBooleanField("changes", plan.isAffected());
        parts.objects("steps", plan.steps(), this::step);
        parts.objects("servers", plan.servers(), this::server);
        parts.objects("connectors", plan.connectors(), this::connector);
        parts.objects("others", plan.others(), this::object);
        parts.objects("notes", plan.notes(), this::note);
    }

    private void step(PlannedStep step) throws IOException {
        json.writeStringField("command", step.command());
        json.writeNumberField("start", step.start());
        json.writeNumberField("end", step.end());
        json.writeNumberField("line", step.line());
        parts.textOrNull("server", step.server());
        json.writeStringField("effect", JsonParts.word(step.effect()));
        json.writeBooleanField("certain", step.certain());
        parts.objects("parameters", step.parameters(), each -> {
            json.writeStringField("name", each.name());
            json.writeStringField("value", each.value());
            json.writeBooleanField("known", each.known());
        });
    }

    private void server(ServerPlan server) throws IOException {
        json.writeStringField("server", server.server().name());
        json.writeBooleanField("changes", server.isAffected());
        parts.objects("certificates", server.certificates(), this::certificate);
        parts.textOrNull("missing", server.missing());
        parts.objects("properties", server.changes(), this::property);
    }

    private void certificate(CertificatePlan each) throws IOException {
        ExchangeCertificate certificate = each.certificate();
        fact("thumbprint", certificate.thumbprint());
        fact("subject", certificate.subject());
        fact("issuer", certificate.issuer());
        fact("notAfter", certificate.notAfter());
        json.writeStringField("trust", JsonParts.word(each.trust().trust()));
        json.writeBooleanField("trustCertain", each.trust().certain());
        json.writeStringField("presence", JsonParts.word(each.presence()));
        json.writeBooleanField("changes", each.isAffected());
        parts.objects("services", each.services(), service -> {
            json.writeStringField("service", service.service().text());
            json.writeStringField("transition", JsonParts.word(service.transition()));
        });
        parts.textOrNull("open", each.open());
    }

    private void connector(ConnectorPlan connector) throws IOException {
        json.writeStringField("connector", connector.connector().label());
        json.writeStringField("presence", JsonParts.word(connector.presence()));
        json.writeStringField("hybrid", JsonParts.hybrid(connector.recognition()));
        json.writeBooleanField("changes", connector.isAffected());
        parts.objects("properties", connector.changes(), this::property);
        parts.objects("routes", connector.routes(), this::route);
    }

    private void route(RoutePlan route) throws IOException {
        json.writeStringField("server", route.server().name());
        json.writeStringField("outlook", JsonParts.word(route.outlook()));
        json.writeBooleanField("changes", route.isAffected());
        json.writeObjectFieldStart("before");
        presentation(route.before());
        json.writeEndObject();
        json.writeObjectFieldStart("after");
        presentation(route.after());
        json.writeEndObject();
    }

    private void presentation(Presentation presentation) throws IOException {
        if (!(presentation instanceof Presentation.Predicted predicted)) {
            json.writeBooleanField("due", false);
            json.writeStringField("because", ((Presentation.NotDue) presentation).because());
            return;
        }
        json.writeBooleanField("due", true);
        json.writeStringField("role", JsonParts.word(predicted.carrier().role()));
        json.writeBooleanField("roleCertain", predicted.carrier().certain());
        json.writeStringField("outcome", JsonParts.word(predicted.prediction().outcome()));
        json.writeStringField("confidence", JsonParts.word(predicted.prediction().confidence()));
        parts.list("presented", labels(predicted.prediction().presented()));
        parts.list("rivals", labels(predicted.rivals()));
        json.writeStringField("because", predicted.prediction().because());
        parts.list("assumptions", predicted.prediction().assumptions());
        json.writeObjectFieldStart("exchangeOnline");
        json.writeStringField("verdict", JsonParts.word(predicted.acceptance().verdict()));
        json.writeBooleanField("certain", predicted.acceptance().certain() && predicted.carrier().isPresenter()
                && predicted.rivals().isEmpty());
        json.writeStringField("response", predicted.acceptance().response());
        json.writeStringField("because", predicted.acceptance().because());
        json.writeEndObject();
    }

    private static List<String> labels(List<ExchangeCertificate> certificates) {
        return certificates.stream().map(ExchangeCertificate::label).toList();
    }

    private void object(ObjectPlan object) throws IOException {
        json.writeStringField("kind", object.kind());
        json.writeStringField("name", object.name());
        json.writeStringField("presence", JsonParts.word(object.presence()));
        parts.objects("properties", object.changes(), this::property);
    }

    private void property(PropertyChange change) throws IOException {
        json.writeStringField("property", change.property());
        fact("before", change.before());
        fact("after", change.after());
    }

    private void note(PlanNote note) throws IOException {
        json.writeStringField("kind", JsonParts.word(note.kind()));
        json.writeArrayFieldStart("lines");
        for (int line : note.lines()) {
            json.writeNumber(line);
        }
        json.writeEndArray();
        json.writeStringField("text", note.text());
    }

    private void fact(String key, Fact<?> fact) throws IOException {
        json.writeObjectFieldStart(key);
        if (fact instanceof Fact.Known<?> known) {
            json.writeStringField("is", known.value().toString());
        } else {
            json.writeStringField("unknown", fact.because());
        }
        json.writeEndObject();
    }
}
