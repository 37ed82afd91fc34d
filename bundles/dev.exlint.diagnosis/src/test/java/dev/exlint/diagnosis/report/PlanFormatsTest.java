package dev.exlint.diagnosis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.overview.Block;
import dev.exlint.diagnosis.overview.PlanPage;
import dev.exlint.diagnosis.plan.PlanOverview;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PlanFormatsTest {

    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);
    private static final String FAULTY = "Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS, SMTP";

    private static PlanOverview plan(String script) {
        return plan(script, Hybrid.kb().context());
    }

    private static PlanOverview plan(String script, CheckContext context) {
        return PlanOverview.of(Expectations.run(Expectations.fill(script), context), context);
    }

    private static List<Block> page(PlanOverview plan) {
        return PlanPage.of(plan, TEXTS, PlanPicture.of(plan, TEXTS));
    }

    private static String text(PlanOverview plan) throws IOException {
        StringBuilder text = new StringBuilder();
        OverviewText.write(page(plan), Palette.PLAIN, text);
        return text.toString();
    }

    private static String markdown(PlanOverview plan) throws IOException {
        StringBuilder text = new StringBuilder();
        OverviewMarkdown.write(page(plan), text);
        return text.toString();
    }

    private static String html(PlanOverview plan) throws IOException {
        StringBuilder text = new StringBuilder();
        OverviewHtml.write(page(plan), text);
        return text.toString();
    }

    private static Document xml(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theTextSaysAtItsTopWhatMailHasToExpect() throws IOException {
        assertTrue(text(plan(FAULTY)).startsWith("""
                Change plan: change.ps1
                =======================
                  Mail to Exchange Online   is predicted to stop
                """), text(plan(FAULTY)));
        assertTrue(text(plan("Get-Date")).contains("Mail to Exchange Online   is predicted to work\n"));
    }

    @Test
    void theTextHasColumnsThatFitIntoAMail() throws IOException {
        String text = text(plan(FAULTY));

        assertTrue(text.contains("""
                  Certificate                       Before  After      Change
                  --------------------------------  ------  ---------  ------
                  B2B2B2B2… (mail.contoso.example)  IIS     IIS, SMTP  + SMTP
                  internal CA
                """), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 120 && line.equals(line.stripTrailing())), text);
        assertTrue(text.contains("  Step  Line  Call"), text);
    }

    @Test
    void everyCallOfAStepIsShownAsItWouldBeTyped() throws IOException {
        String text = text(plan("Set-SendConnector 'Outbound to Office 365' -Fqdn $null -RequireTLS $true -SmartHosts a.example, b.example"));

        assertTrue(text.contains("-Identity 'Outbound to Office 365'"), text);
        assertTrue(text.contains("-Fqdn $null"), text);
        assertTrue(text.contains("-SmartHosts a.example, b.example"), text);
    }

    @Test
    void markdownHasTheSameTables() throws IOException {
        String markdown = markdown(plan(FAULTY));

        assertTrue(markdown.contains("| Certificate | Before | After | Change |\n|---|---|---|---|\n"), markdown);
        assertTrue(markdown.contains("| IIS | IIS, SMTP | **+ SMTP** |"), markdown);
        assertFalse(markdown.contains("<svg"));
    }

    @Test
    void theHtmlIsWellFormedCarriesItsPictureAndLoadsNothing() throws Exception {
        String html = html(plan(FAULTY));
        Document document = xml(html);

        assertEquals(1, document.getElementsByTagName("svg").getLength());
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertEquals("Change plan: change.ps1", document.getElementsByTagName("title").item(0).getTextContent());
        assertTrue(html.contains("default-src 'none'"));
        assertFalse(Pattern.compile("(?i)(?:href|src|url\\()").matcher(html.replace("default-src", "").replace("style-src", "")).find(), html);
    }

    @Test
    void thePictureSaysInWordsWhatItShows() throws Exception {
        Document document = xml(html(plan(FAULTY)));

        assertEquals("Outbound to Office 365 on EX01: before A1A1A1A1… (mail.contoso.example), after B2B2B2B2… (mail.contoso.example). "
                + "Mail is predicted to stop.", document.getElementsByTagName("desc").item(0).getTextContent());
        String svg = PlanPicture.of(plan(FAULTY), TEXTS);
        assertTrue(svg.contains(">+ SMTP</text>"), "a change has words, not only a colour");
        assertTrue(svg.contains(">refused</text>"));
        assertTrue(svg.contains("stroke-dasharray"), "before and after differ by their lines too");
    }

    @Test
    void everythingInThePictureStandsInsideOfIt() {
        Organisation whole = Hybrid.kb().organisation();
        SendConnector connector = whole.sendConnectors().items().get(0);
        Organisation many = whole.withSendConnectors(Listing.complete(List.of(connector, connector.toBuilder().name("Second").identity("Second")
                .build(), connector.toBuilder().name("Third").identity("Third").build())));
        String svg = PlanPicture.of(plan(FAULTY, Hybrid.kb().context(many)), TEXTS);
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(svg);
        assertTrue(box.find());
        Matcher rectangle = Pattern.compile("<rect x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"").matcher(svg);

        int boxes = 0;
        while (rectangle.find()) {
            boxes++;
            assertTrue(Integer.parseInt(rectangle.group(1)) + Integer.parseInt(rectangle.group(3)) <= Integer.parseInt(box.group(1)));
            assertTrue(Integer.parseInt(rectangle.group(2)) + Integer.parseInt(rectangle.group(4)) <= Integer.parseInt(box.group(2)));
        }
        assertTrue(boxes > 6, svg);
    }

    @Test
    void foreignNamesStayText() throws Exception {
        Organisation whole = Hybrid.kb().organisation();
        SendConnector evil = whole.sendConnectors().items().get(0).toBuilder().name("<script>alert(1)</script>\u202E|`").build();
        PlanOverview plan = plan(FAULTY, Hybrid.kb().context(whole.withSendConnectors(Listing.complete(List.of(evil)))));

        assertEquals(0, xml(html(plan)).getElementsByTagName("script").getLength());
        assertFalse(text(plan).contains("\u202E"));
        assertTrue(markdown(plan).contains("\\<script\\>alert(1)\\</script\\>\uFFFD\\|\\`"), markdown(plan));
    }

    @Test
    void withoutSnapshotThereIsNoPictureAndThePageSaysWhy() throws IOException {
        PlanOverview plan = plan(FAULTY, Hybrid.withoutSnapshot());

        assertEquals("", PlanPicture.of(plan, TEXTS));
        assertTrue(text(plan).contains("Mail to Exchange Online   not known: there is no snapshot"), text(plan));
        assertTrue(text(plan).contains("Nothing is known of the servers"), text(plan));
    }

    @Test
    void theJsonHoldsBeforeAndAfter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(List.of(plan(FAULTY)), List.of(), TEXTS, out);
        JsonNode plan = new ObjectMapper().readTree(out.toByteArray()).at("/plans/0");

        assertEquals("change.ps1", plan.get("file").asText());
        assertEquals("fails", plan.get("outlook").asText());
        assertEquals("predicted", plan.at("/connectors/0/routes/0/after/confidence").asText());
        assertEquals(Hybrid.INTERNAL, plan.at("/connectors/0/routes/0/after/presented/0").asText());
        assertEquals("refused", plan.at("/connectors/0/routes/0/after/exchangeOnline/verdict").asText());
        assertEquals(Hybrid.PUBLIC, plan.at("/connectors/0/routes/0/before/presented/0").asText());
        assertEquals("Services", plan.at("/steps/0/parameters/1/name").asText());
        JsonNode certificate = find(plan.at("/servers/0/certificates"), Hybrid.INTERNAL);
        assertEquals("gets", find(certificate.get("services"), "SMTP").get("transition").asText());
        assertTrue(certificate.get("open").isNull());
    }

    private static JsonNode find(JsonNode list, String text) {
        for (JsonNode each : list) {
            if (each.toString().contains('"' + text + '"')) {
                return each;
            }
        }
        throw new AssertionError(text + " is not in " + list);
    }
}
