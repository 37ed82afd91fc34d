package dev.exlint.diagnosis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.overview.Overview;
import dev.exlint.diagnosis.overview.OverviewPage;
import dev.exlint.diagnosis.snapshot.SnapshotReader;
import dev.exlint.diagnosis.trust.InternalRoots;
import dev.exlint.diagnosis.trust.PublicRoots;
import dev.exlint.diagnosis.trust.TrustJudge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Names in a snapshot are foreign text: no format may take them for its own, and what isn't known is said to be unknown. */
class OverviewFormatsTest {

    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final String HOSTILE = "<script>alert(1)</script> & \\\"q' | `x` *b* [l](u) \\u001b[31m \\u202e \\uFFFF \\uD800";

    @Test
    void everySentenceOfThePageHasItsWordsInTheCatalogue() throws IOException {
        Overview bare = Overview.of(new Environment("s.json", Organisation.unknown(), new TrustJudge(PublicRoots.microsoft(), InternalRoots.none()),
                List.of()), NOW);
        for (Overview overview : List.of(hostile(), bare)) {
            StringBuilder text = new StringBuilder();
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            OverviewText.write(OverviewPage.of(overview, ENGLISH), Palette.PLAIN, text);
            OverviewJson.write(overview, ENGLISH, json);

            assertFalse((text + json.toString(StandardCharsets.UTF_8)).contains("overview."), text.toString());
        }
    }

    @Test
    void htmlIsWellFormedAndEscapesEveryName() throws Exception {
        StringBuilder html = new StringBuilder();
        OverviewHtml.write(OverviewPage.of(hostile(), ENGLISH), html);

        Document document = parse(html.toString());
        assertEquals(0, document.getElementsByTagName("script").getLength());
        String text = document.getElementsByTagName("body").item(0).getTextContent();
        assertTrue(text.contains("<script>alert(1)</script> & \"q' | `x` *b* [l](u) \uFFFD[31m \uFFFD \uFFFD \uFFFD"), text);
    }

    @Test
    void htmlRunsNothingAndLoadsNothing() throws IOException {
        StringBuilder html = new StringBuilder();
        OverviewHtml.write(OverviewPage.of(hostile(), ENGLISH), html);

        assertTrue(html.toString().contains("default-src 'none'"));
        for (String way : List.of("<script", "<link", "<img", "src=", "href=", "url(", "@import", "onload")) {
            assertFalse(html.toString().contains(way), way);
        }
    }

    @Test
    void markdownEscapesEveryName() throws IOException {
        StringBuilder markdown = new StringBuilder();
        OverviewMarkdown.write(OverviewPage.of(hostile(), ENGLISH), markdown);

        assertTrue(markdown.toString().contains("\\<script\\>alert(1)\\</script\\> \\& \"q' \\| \\`x\\` \\*b\\* \\[l\\](u) \uFFFD\\[31m"),
                markdown.toString());
    }

    @Test
    void aTerminalObeysNoName() throws IOException {
        StringBuilder text = new StringBuilder();
        OverviewText.write(OverviewPage.of(hostile(), ENGLISH), Palette.PLAIN, text);

        assertTrue(text.chars().allMatch(unit -> unit == '\n' || !Character.isISOControl(unit)));
        assertEquals(-1, text.indexOf("\u202e"));
    }

    @Test
    void coloursChangeNoWord() throws IOException {
        StringBuilder plain = new StringBuilder();
        StringBuilder coloured = new StringBuilder();
        OverviewText.write(OverviewPage.of(hostile(), ENGLISH), Palette.PLAIN, plain);
        OverviewText.write(OverviewPage.of(hostile(), ENGLISH), Palette.COLOURED, coloured);

        assertEquals(plain.toString(), coloured.toString().replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void jsonHoldsNamesAsTheyAre() throws IOException {
        JsonNode server = json(hostile()).path("servers").path(0);

        assertTrue(server.path("name").asText().startsWith("<script>alert(1)</script> & \"q' | `x`"));
    }

    @Test
    void whatIsNotStatedIsNullInJsonAndUnknownOnThePage() throws IOException {
        Overview bare = overview("{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"EX01\",\"Certificates\":[{\"Subject\":\"CN=a\"}]}]}");
        StringBuilder text = new StringBuilder();
        OverviewText.write(OverviewPage.of(bare, ENGLISH), Palette.PLAIN, text);
        JsonNode certificate = json(bare).path("servers").path(0).path("certificates").path(0);

        assertTrue(certificate.path("services").isNull() && certificate.path("privateKey").isNull() && certificate.path("daysLeft").isNull()
                && certificate.path("internalTransport").isNull());
        assertFalse(certificate.path("namesComplete").asBoolean());
        assertEquals("unknown", certificate.path("trust").asText());
        for (String line : List.of("Services                unknown (Services is not stated)", "Issued by               unknown issuer",
                "The Send connectors are not known: SendConnectors is not stated.", "- EX01: the FQDN (Fqdn is not stated)",
                "Exchange Online           no host of a hybrid connector is known")) {
            assertTrue(text.toString().contains(line), line + " in " + text);
        }
        assertFalse(text.toString().contains("There are none."));
    }

    @Test
    void problemsStandOnThePage() throws IOException {
        Environment environment = new Environment("environment.json", Organisation.unknown(),
                new TrustJudge(PublicRoots.microsoft(), InternalRoots.none()), List.of(new Problem("environment.json", 7, "is no JSON")));
        StringBuilder text = new StringBuilder();
        OverviewText.write(OverviewPage.of(Overview.of(environment, NOW), ENGLISH), Palette.PLAIN, text);

        assertTrue(text.toString().contains("- environment.json:7: is no JSON"), text.toString());
    }

    private static Overview hostile() {
        return overview("""
                { "SnapshotVersion": 1, "Servers": [ { "Name": "%1$s", "Fqdn": "%1$s", "Certificates": [
                    { "FriendlyName": "%1$s", "Subject": "CN=%2$s", "CertificateDomains": ["%1$s"] } ] } ],
                  "SendConnectors": [ { "Name": "%1$s", "CloudServicesMailEnabled": true, "SourceTransportServers": ["%1$s"] } ],
                  "ReceiveConnectors": [ { "Identity": "%1$s", "Fqdn": "%1$s" } ], "HybridConfiguration": { "Domains": ["%1$s"] } }
                """.formatted(HOSTILE, "mail"));
    }

    private static Overview overview(String json) {
        Organisation organisation = new SnapshotReader().read(json.getBytes(StandardCharsets.UTF_8), "s.json").organisation();
        return Overview.of(new Environment("s.json", organisation, new TrustJudge(PublicRoots.microsoft(), InternalRoots.none()), List.of()),
                NOW);
    }

    private static JsonNode json(Overview overview) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OverviewJson.write(overview, ENGLISH, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static Document parse(String html) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
