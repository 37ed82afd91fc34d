package dev.exlint.diagnosis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.suppression.SuppressedBy;
import dev.exlint.diagnosis.suppression.SuppressedFinding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The whole document was valid against the schema of SARIF 2.1.0 (errata 01) when it was last changed; the schema is closed, so this test
 * holds every object to the keys it allows and demands.
 */
class SarifReportTest {

    /** By the name under which an object stands: the keys the specification knows, those it demands marked by a star. */
    private static final Map<String, Set<String>> KEYS = Map.ofEntries(
            Map.entry("", Set.of("$schema", "*version", "*runs")),
            Map.entry("runs", Set.of("*tool", "invocations", "columnKind", "originalUriBaseIds", "artifacts", "results", "properties")),
            Map.entry("tool", Set.of("*driver")),
            Map.entry("driver", Set.of("*name", "version", "rules")),
            Map.entry("rules", Set.of("*id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration", "properties")),
            Map.entry("shortDescription", Set.of("*text")), Map.entry("fullDescription", Set.of("*text")),
            Map.entry("help", Set.of("*text", "markdown")), Map.entry("defaultConfiguration", Set.of("enabled", "level")),
            Map.entry("invocations", Set.of("*executionSuccessful", "toolExecutionNotifications")),
            Map.entry("toolExecutionNotifications", Set.of("*message", "level", "locations")),
            Map.entry("originalUriBaseIds", Set.of("%SRCROOT%")), Map.entry("%SRCROOT%", Set.of("description")),
            Map.entry("artifacts", Set.of("location", "sourceLanguage", "properties")), Map.entry("location", Set.of("uri", "uriBaseId")),
            Map.entry("results", Set.of("*message", "ruleId", "ruleIndex", "level", "locations", "relatedLocations", "fixes", "suppressions",
                    "partialFingerprints", "properties")),
            Map.entry("locations", Set.of("physicalLocation")), Map.entry("relatedLocations", Set.of("id", "physicalLocation", "message")),
            Map.entry("physicalLocation", Set.of("artifactLocation", "region")), Map.entry("artifactLocation", Set.of("uri", "uriBaseId")),
            Map.entry("region", Set.of("startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength")),
            Map.entry("deletedRegion", Set.of("startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength")),
            Map.entry("fixes", Set.of("description", "*artifactChanges", "properties")),
            Map.entry("artifactChanges", Set.of("*artifactLocation", "*replacements")),
            Map.entry("replacements", Set.of("*deletedRegion", "insertedContent")), Map.entry("insertedContent", Set.of("text")),
            Map.entry("suppressions", Set.of("*kind", "status", "justification", "properties")),
            Map.entry("message", Set.of("text")), Map.entry("description", Set.of("text")),
            Map.entry("partialFingerprints", Set.of("exlint/v1")));

    private static JsonNode sarif(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SarifReport.write(report, Texts.of(Locale.ENGLISH), "1.2.3", name -> name, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static Report withSuppressed(boolean shown) {
        Report sample = Sample.report();
        CheckedScript script = sample.scripts().get(1);
        Finding accepted = script.findings().get(0);
        CheckedScript changed = new CheckedScript("b.ps1", script.source(), script.dialect(), List.of(script.findings().get(1)),
                List.of(new SuppressedFinding(accepted, SuppressedBy.DIRECTIVE, "CHG1")));
        return new Report(Sample.NOW, List.of(changed), List.of(), shown);
    }

    @Test
    void everyObjectHasTheKeysThatTheClosedSchemaAllowsAndDemands() throws IOException {
        check("", sarif(Sample.report()), "");
        check("", sarif(withSuppressed(true)), "");
    }

    private static void check(String name, JsonNode node, String path) {
        if (node.isArray()) {
            node.forEach(each -> check(name, each, path));
            return;
        }
        if (!node.isObject() || name.equals("properties")) {
            return;
        }
        Set<String> known = KEYS.getOrDefault(name, Set.of());
        node.fieldNames().forEachRemaining(key -> assertTrue(known.contains(key) || known.contains('*' + key), path + '/' + key));
        known.stream().filter(key -> key.startsWith("*")).forEach(key -> assertTrue(node.has(key.substring(1)), path + " lacks " + key));
        node.properties().forEach(each -> check(each.getKey(), each.getValue(), path + '/' + each.getKey()));
    }

    @Test
    void theRunNamesItsUnitsItsBaseAndEveryRule() throws IOException {
        JsonNode run = sarif(Sample.report()).at("/runs/0");

        assertEquals("utf16CodeUnits", run.get("columnKind").asText());
        assertTrue(run.at("/originalUriBaseIds/%SRCROOT%").has("description"));
        assertFalse(run.at("/originalUriBaseIds/%SRCROOT%").has("uri"), "no path of this machine");
        assertEquals(Catalogue.names().size(), run.at("/tool/driver/rules").size());
        assertEquals("1.2.3", run.at("/tool/driver/version").asText());
        assertEquals("error", run.at("/tool/driver/rules/0/defaultConfiguration/level").asText());
    }

    @Test
    void aResultHasTheFactsOfTheJsonReport() throws IOException {
        JsonNode result = sarif(Sample.report()).at("/runs/0/results/1");

        assertEquals("EXSample", result.get("ruleId").asText());
        assertEquals("error", result.get("level").asText());
        assertEquals("b.ps1", result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
        assertEquals("{'startLine':2,'startColumn':16,'endLine':2,'endColumn':20,'charOffset':33,'charLength':4}",
                plain(result.at("/locations/0/physicalLocation/region")));
        assertEquals("sample.related {}", result.at("/relatedLocations/0/message/text").asText());
        assertEquals(12, result.at("/relatedLocations/0/physicalLocation/region/charOffset").asInt());
        assertEquals("safe", result.at("/fixes/0/properties/kind").asText());
        assertEquals(5, result.at("/fixes/0/artifactChanges/0/replacements/0/deletedRegion/charLength").asInt());
        assertFalse(result.at("/fixes/0/artifactChanges/0/replacements/0").has("insertedContent"));
        assertEquals("G\n", result.at("/fixes/1/artifactChanges/0/replacements/0/insertedContent/text").asText());
        assertEquals("EX01", result.at("/properties/arguments/server").asText());
        assertEquals("KB 1", result.at("/properties/evidence/1/source").asText());
        assertEquals("S24", result.at("/properties/row").asText());
        assertEquals(32, result.at("/partialFingerprints/exlint~1v1").asText().length());
    }

    @Test
    void anInfoIsANote() throws IOException {
        assertEquals("note", sarif(Sample.report()).at("/runs/0/results/0/level").asText());
    }

    @Test
    void whatCouldNotBeReadIsANotificationAndMakesTheRunUnsuccessful() throws IOException {
        JsonNode invocation = sarif(Sample.report()).at("/runs/0/invocations/0");

        assertFalse(invocation.get("executionSuccessful").asBoolean());
        assertEquals("no date", invocation.at("/toolExecutionNotifications/0/message/text").asText());
        assertEquals(3, invocation.at("/toolExecutionNotifications/0/locations/0/physicalLocation/region/startLine").asInt());
    }

    @Test
    void suppressedFindingsAreListedOnRequestWithTheirReason() throws IOException {
        JsonNode hidden = sarif(withSuppressed(false)).at("/runs/0/results");
        JsonNode shown = sarif(withSuppressed(true)).at("/runs/0/results");

        assertEquals(1, hidden.size());
        assertEquals(2, shown.size());
        assertEquals("{'kind':'inSource','status':'accepted','justification':'CHG1','properties':{'by':'directive'}}",
                plain(shown.at("/0/suppressions/0")));
        assertEquals(0, shown.at("/1/suppressions").size());
        assertEquals(hidden.at("/0/partialFingerprints"), shown.at("/1/partialFingerprints"));
    }

    @Test
    void pathsAreUris() throws IOException {
        Report report = new Report(Sample.NOW, List.of(), List.of(new Problem("a b/ů#1%.ps1", 0, "x"), new Problem("C:/x y.ps1", 0, "x"),
                new Problem("//server/share/a.ps1", 0, "x"), new Problem("/srv/a.ps1", 0, "x")));
        JsonNode notifications = sarif(report).at("/runs/0/invocations/0/toolExecutionNotifications");

        List<String> uris = notifications.findValuesAsText("uri");
        assertEquals(Set.of("a%20b/%C5%AF%231%25.ps1", "file:///C:/x%20y.ps1", "file://server/share/a.ps1", "file:///srv/a.ps1"), Set.copyOf(uris));
        assertEquals(1, notifications.findValuesAsText("uriBaseId").size());
    }

    private static String plain(JsonNode node) {
        return node.toString().replace('"', '\'');
    }
}
