package dev.exlint.diagnosis.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.overview.CertificateOverview;
import dev.exlint.diagnosis.overview.ConnectorOverview;
import dev.exlint.diagnosis.overview.HostOverview;
import dev.exlint.diagnosis.overview.Overview;
import dev.exlint.diagnosis.overview.ServerOverview;
import dev.exlint.diagnosis.overview.StandingDefect;
import dev.exlint.diagnosis.transport.Prediction;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an overview as one JSON document of version 1, for programs.
 *
 * <p>What isn't known is {@code null}; an empty text is {@code ""}; a list that may go on says so in a key of its own. The stream stays
 * open.
 */
public final class OverviewJson {

    private static final int VERSION = 1;

    private final JsonGenerator json;
    private final Texts texts;
    private final JsonParts parts;

    private OverviewJson(JsonGenerator json, Texts texts) {
        this.json = json;
        this.texts = texts;
        this.parts = new JsonParts(json, texts);
    }

    /** Writes the whole document and a line end, in UTF-8; what is missing is said in words. */
    public static void write(Overview overview, Texts texts, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(new JsonUtf8Writer(out))) {
            json.setPrettyPrinter(JsonReport.printer());
            new OverviewJson(json, texts).document(overview);
            json.writeRaw('\n');
        }
    }

    private void finding(StandingDefect each) throws IOException {
        json.writeStringField("rule", each.rule());
        json.writeStringField("level", each.defect().shownLevel().word());
        json.writeBooleanField("certain", each.defect().doubts().isEmpty());
        json.writeStringField("message", texts.render(each.defect().shownMessage()));
        parts.list("servers", each.defect().servers());
        parts.list("connectors", each.defect().connectors());
    }

    private void document(Overview overview) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("now", overview.now().toString());
        json.writeStringField("snapshot", overview.snapshot());
        fact("takenAt", overview.organisation().takenAt());
        parts.objects("servers", overview.servers(), this::server);
        parts.objects("sendConnectors", overview.connectors(), this::connector);
        json.writeBooleanField("sendConnectorsComplete", overview.organisation().sendConnectors().isComplete());
        parts.objects("findings", overview.defects(), this::finding);
        parts.list("unknown", overview.unknown().stream().map(texts::render).toList());
        parts.objects("problems", overview.problems(), parts::problem);
        json.writeEndObject();
    }

    private void server(ServerOverview each) throws IOException {
        ExchangeServer server = each.server();
        json.writeStringField("name", server.name());
        fact("fqdn", server.fqdn());
        fact("version", server.adminDisplayVersion());
        fact("role", server.serverRole());
        fact("edge", server.edge());
        fact("internalTransportCertificate", server.internalTransportCertificateThumbprint());
        parts.objects("certificates", each.certificates(), this::certificate);
        json.writeBooleanField("certificatesComplete", server.certificates().isComplete());
    }

    private void certificate(CertificateOverview each) throws IOException {
        ExchangeCertificate certificate = each.certificate();
        fact("thumbprint", certificate.thumbprint());
        fact("friendlyName", certificate.friendlyName());
        fact("subject", certificate.subject());
        fact("issuer", certificate.issuer());
        list("names", certificate.certificateDomains());
        fact("services", certificate.services());
        json.writeStringField("trust", JsonParts.word(each.trust().trust()));
        json.writeBooleanField("trustCertain", each.trust().certain());
        parts.objects("evidence", each.trust().evidence(), evidence -> {
            json.writeStringField("strength", JsonParts.word(evidence.strength()));
            json.writeStringField("says", JsonParts.word(evidence.says()));
            json.writeStringField("text", evidence.text());
        });
        fact("notBefore", certificate.notBefore());
        fact("notAfter", certificate.notAfter());
        fact("daysLeft", each.daysLeft());
        fact("privateKey", certificate.hasPrivateKey());
        fact("status", certificate.status());
        fact("internalTransport", each.internalTransport());
    }

    private void connector(ConnectorOverview each) throws IOException {
        SendConnector connector = each.connector();
        json.writeStringField("name", connector.label());
        fact("enabled", connector.enabled());
        fact("fqdn", connector.fqdn());
        fact("tlsCertificateName", connector.tlsCertificateName());
        list("sourceTransportServers", connector.sourceTransportServers());
        json.writeStringField("hybrid", JsonParts.hybrid(each.recognition()));
        parts.objects("signals", each.recognition().signals(), signal -> {
            json.writeStringField("strength", JsonParts.word(signal.strength()));
            json.writeStringField("text", signal.text());
        });
        parts.list("missing", each.recognition().missing());
        parts.list("serversNotInSnapshot", each.strangers());
        parts.objects("hosts", each.hosts(), this::host);
    }

    private void host(HostOverview host) throws IOException {
        json.writeStringField("server", host.server().name());
        json.writeStringField("role", JsonParts.word(host.carrier().role()));
        json.writeBooleanField("roleCertain", host.carrier().certain());
        json.writeStringField("roleBecause", host.carrier().text());
        prediction(host.prediction());
        json.writeObjectFieldStart("exchangeOnline");
        json.writeStringField("verdict", JsonParts.word(host.acceptance().verdict()));
        json.writeBooleanField("certain", host.acceptance().certain() && host.carrier().isPresenter());
        json.writeStringField("response", host.acceptance().response());
        json.writeStringField("because", host.acceptance().because());
        json.writeEndObject();
    }

    private void prediction(Prediction prediction) throws IOException {
        json.writeObjectFieldStart("presents");
        json.writeStringField("outcome", JsonParts.word(prediction.outcome()));
        json.writeStringField("confidence", JsonParts.word(prediction.confidence()));
        json.writeStringField("because", prediction.because());
        parts.list("assumptions", prediction.assumptions());
        parts.objects("candidates", prediction.candidates(), candidate -> {
            fact("thumbprint", candidate.certificate().thumbprint());
            fact("subject", candidate.certificate().subject());
            json.writeStringField("fate", JsonParts.word(candidate.fate()));
            json.writeStringField("reason", candidate.reason());
        });
        json.writeEndObject();
    }

    private void fact(String key, Fact<?> fact) throws IOException {
        json.writeFieldName(key);
        if (!(fact instanceof Fact.Known<?> known)) {
            json.writeNull();
        } else if (known.value() instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (known.value() instanceof Long number) {
            json.writeNumber(number);
        } else {
            json.writeString(known.value().toString());
        }
    }

    private void list(String key, Listing<String> list) throws IOException {
        if (list.isUnknown()) {
            json.writeNullField(key);
        } else {
            parts.list(key, list.items());
        }
        json.writeBooleanField(key + "Complete", list.isComplete());
    }
}
