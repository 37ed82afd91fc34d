package dev.exlint.diagnosis.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.exlint.diagnosis.Problem;
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
import dev.exlint.diagnosis.transport.Candidate;
import dev.exlint.diagnosis.transport.HybridSignal;
import dev.exlint.diagnosis.transport.Prediction;
import dev.exlint.diagnosis.trust.TrustEvidence;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * Writes an overview as one JSON document of version 1, for programs.
 *
 * <p>What isn't known is {@code null}; an empty text is {@code ""}; a list that may go on says so in a key of its own. The stream stays open.
 */
public final class OverviewJson {

    private static final int VERSION = 1;

    private final JsonGenerator json;
    private final Texts texts;

    private OverviewJson(JsonGenerator json, Texts texts) {
        this.json = json;
        this.texts = texts;
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
        json.writeStartObject();
        json.writeStringField("rule", each.rule());
        json.writeStringField("level", each.defect().shownLevel().word());
        json.writeBooleanField("certain", each.defect().doubts().isEmpty());
        json.writeStringField("message", texts.render(each.defect().shownMessage()));
        texts("servers", each.defect().servers());
        texts("connectors", each.defect().connectors());
        json.writeEndObject();
    }

    private void document(Overview overview) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("now", overview.now().toString());
        json.writeStringField("snapshot", overview.snapshot());
        fact("takenAt", overview.organisation().takenAt());
        json.writeArrayFieldStart("servers");
        for (ServerOverview server : overview.servers()) {
            server(server);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sendConnectors");
        for (ConnectorOverview connector : overview.connectors()) {
            connector(connector);
        }
        json.writeEndArray();
        json.writeBooleanField("sendConnectorsComplete", overview.organisation().sendConnectors().isComplete());
        json.writeArrayFieldStart("findings");
        for (StandingDefect each : overview.defects()) {
            finding(each);
        }
        json.writeEndArray();
        texts("unknown", overview.unknown().stream().map(texts::render).toList());
        json.writeArrayFieldStart("problems");
        for (Problem problem : overview.problems()) {
            json.writeStartObject();
            json.writeStringField("file", problem.file());
            json.writeFieldName("line");
            if (problem.line() == 0) {
                json.writeNull();
            } else {
                json.writeNumber(problem.line());
            }
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void server(ServerOverview each) throws IOException {
        ExchangeServer server = each.server();
        json.writeStartObject();
        json.writeStringField("name", server.name());
        fact("fqdn", server.fqdn());
        fact("version", server.adminDisplayVersion());
        fact("role", server.serverRole());
        fact("edge", server.edge());
        fact("internalTransportCertificate", server.internalTransportCertificateThumbprint());
        json.writeArrayFieldStart("certificates");
        for (CertificateOverview certificate : each.certificates()) {
            certificate(certificate);
        }
        json.writeEndArray();
        json.writeBooleanField("certificatesComplete", server.certificates().isComplete());
        json.writeEndObject();
    }

    private void certificate(CertificateOverview each) throws IOException {
        ExchangeCertificate certificate = each.certificate();
        json.writeStartObject();
        fact("thumbprint", certificate.thumbprint());
        fact("friendlyName", certificate.friendlyName());
        fact("subject", certificate.subject());
        fact("issuer", certificate.issuer());
        list("names", certificate.certificateDomains());
        fact("services", certificate.services());
        json.writeStringField("trust", word(each.trust().trust()));
        json.writeBooleanField("trustCertain", each.trust().certain());
        json.writeArrayFieldStart("evidence");
        for (TrustEvidence evidence : each.trust().evidence()) {
            json.writeStartObject();
            json.writeStringField("strength", word(evidence.strength()));
            json.writeStringField("says", word(evidence.says()));
            json.writeStringField("text", evidence.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        fact("notBefore", certificate.notBefore());
        fact("notAfter", certificate.notAfter());
        fact("daysLeft", each.daysLeft());
        fact("privateKey", certificate.hasPrivateKey());
        fact("status", certificate.status());
        fact("internalTransport", each.internalTransport());
        json.writeEndObject();
    }

    private void connector(ConnectorOverview each) throws IOException {
        SendConnector connector = each.connector();
        json.writeStartObject();
        json.writeStringField("name", connector.label());
        fact("enabled", connector.enabled());
        fact("fqdn", connector.fqdn());
        fact("tlsCertificateName", connector.tlsCertificateName());
        list("sourceTransportServers", connector.sourceTransportServers());
        json.writeStringField("hybrid", switch (each.recognition().kind()) {
            case HYBRID -> "yes";
            case POSSIBLY_HYBRID -> "possibly";
            case NOT_HYBRID -> "no";
            case UNKNOWN -> "unknown";
        });
        json.writeArrayFieldStart("signals");
        for (HybridSignal signal : each.recognition().signals()) {
            json.writeStartObject();
            json.writeStringField("strength", word(signal.strength()));
            json.writeStringField("text", signal.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("missing", each.recognition().missing());
        texts("serversNotInSnapshot", each.strangers());
        json.writeArrayFieldStart("hosts");
        for (HostOverview host : each.hosts()) {
            host(host);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void host(HostOverview host) throws IOException {
        json.writeStartObject();
        json.writeStringField("server", host.server().name());
        json.writeStringField("role", word(host.carrier().role()));
        json.writeBooleanField("roleCertain", host.carrier().certain());
        json.writeStringField("roleBecause", host.carrier().text());
        prediction(host.prediction());
        json.writeObjectFieldStart("exchangeOnline");
        json.writeStringField("verdict", word(host.acceptance().verdict()));
        json.writeBooleanField("certain", host.acceptance().certain() && host.carrier().isPresenter());
        json.writeStringField("response", host.acceptance().response());
        json.writeStringField("because", host.acceptance().because());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void prediction(Prediction prediction) throws IOException {
        json.writeObjectFieldStart("presents");
        json.writeStringField("outcome", word(prediction.outcome()));
        json.writeStringField("confidence", word(prediction.confidence()));
        json.writeStringField("because", prediction.because());
        texts("assumptions", prediction.assumptions());
        json.writeArrayFieldStart("candidates");
        for (Candidate candidate : prediction.candidates()) {
            json.writeStartObject();
            fact("thumbprint", candidate.certificate().thumbprint());
            fact("subject", candidate.certificate().subject());
            json.writeStringField("fate", word(candidate.fate()));
            json.writeStringField("reason", candidate.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
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
            texts(key, list.items());
        }
        json.writeBooleanField(key + "Complete", list.isComplete());
    }

    private void texts(String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** Words for programs: small letters and hyphens. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
