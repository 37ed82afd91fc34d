package dev.exlint.diagnosis.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the collector script writes is what the reader reads. collected.json was made by hand in the shape that ConvertTo-Json of Windows
 * PowerShell 5.1 gives the script's objects, for the servers of the sample, an Edge server and one that does not answer.
 */
class CollectedSnapshotTest {

    private static final Path SAMPLE = Path.of("../../samples/hybrid-rotation/environment.json");

    @Test
    void theOutputOfTheCollectorReadsWithoutProblemAndStatesTheFactsOfTheSample() throws IOException {
        SnapshotReading collected = new SnapshotReader().read(collected(), "collected.json");
        Organisation sample = new SnapshotReader().read(Files.readAllBytes(SAMPLE), "environment.json").organisation();

        assertEquals(List.of(), collected.problems());
        Organisation facts = collected.organisation();
        assertEquals(sample.takenAt(), facts.takenAt());
        assertEquals(sample.servers().stream().map(CollectedSnapshotTest::withoutChains).toList(), facts.servers().subList(0, 2));
        assertEquals(sample.receiveConnectors(), facts.receiveConnectors());
        assertEquals(sample.hybridConfiguration(), facts.hybridConfiguration());
        assertEquals(2, facts.sendConnectors().items().size());
        SendConnector hybrid = facts.sendConnectors().items().get(1);
        assertEquals(List.of(true, true, false, false), facts.servers().stream().map(each -> isSource(hybrid, each)).toList());
    }

    @Test
    void whatTheCollectorCouldNotReadIsUnknown() {
        Organisation facts = new SnapshotReader().read(collected(), "collected.json").organisation();

        assertTrue(facts.server("EDGE01").orElseThrow().certificates().isUnknown());
        assertTrue(facts.server("EX03").orElseThrow().certificates().isUnknown());
    }

    @Test
    void theSchemaAcceptsTheOutputOfTheCollectorAndTheSample() throws IOException {
        SchemaCheck schema = new SchemaCheck(new ObjectMapper().readTree(SnapshotFiles.schema()));

        assertEquals(List.of(), schema.violations(new ObjectMapper().readTree(collected())));
        assertEquals(List.of(), schema.violations(new ObjectMapper().readTree(SAMPLE.toFile())));
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() throws IOException {
        SchemaCheck schema = new SchemaCheck(new ObjectMapper().readTree(SnapshotFiles.schema()));
        JsonNode wrong = new ObjectMapper().readTree("{\"SnapshotVersion\":2,\"Servers\":[{\"Fqdn\":5}]}");

        assertEquals(3, schema.violations(wrong).size(), schema.violations(wrong).toString());
    }

    @Test
    void snapshotsNameTheirSchema() throws IOException {
        String named = "\"$schema\": \"" + SnapshotFiles.SCHEMA_NAME + "\"";

        assertTrue(new String(SnapshotWriter.write(Organisation.unknown()), StandardCharsets.UTF_8).contains(named));
        assertTrue(Files.readString(SAMPLE).contains(named));
        assertTrue(new String(SnapshotFiles.collector(), StandardCharsets.US_ASCII).contains("'" + SnapshotFiles.SCHEMA_NAME + "'"));
    }

    private static boolean isSource(SendConnector connector, ExchangeServer server) {
        return connector.sourceTransportServers().items().stream().anyMatch(server::isNamed);
    }

    private static ExchangeServer withoutChains(ExchangeServer server) {
        List<ExchangeCertificate> certificates = new ArrayList<>();
        server.certificates().items().forEach(each -> certificates.add(each.toBuilder().chain(List.of()).build()));
        return server.toBuilder().certificates(Listing.complete(certificates)).build();
    }

    private static byte[] collected() {
        try (InputStream file = CollectedSnapshotTest.class.getResourceAsStream("collected.json")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
