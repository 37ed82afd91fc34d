package dev.exlint.diagnosis.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Damaged snapshots give problems with places, and the schema knows every property the reader knows. */
class SnapshotRobustnessTest {

    private static final Path SAMPLE = Path.of("../../samples/hybrid-rotation/environment.json");

    @Test
    void damagedBytesGiveProblemsOrFactsButNoException() throws IOException {
        byte[] sample = Files.readAllBytes(SAMPLE);
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = sample.clone();
            for (int n = random.nextInt(5); n >= 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            SnapshotReading reading = new SnapshotReader().read(damaged, "damaged.json");
            reading.problems().forEach(each -> assertFalse(each.message().isBlank()));
        }
    }

    @Test
    void aSnapshotThatIsCutIsNeverTakenForAWholeOne() throws IOException {
        byte[] sample = Files.readAllBytes(SAMPLE);
        for (int length = 0; length < sample.length - 2; length += 97) {
            SnapshotReading reading = new SnapshotReader().read(Arrays.copyOf(sample, length), "cut.json");
            assertFalse(reading.problems().isEmpty(), "cut after " + length + " bytes");
            assertTrue(reading.organisation().servers().isEmpty(), "cut after " + length + " bytes");
        }
    }

    @Test
    void everyPropertyOfTheSchemaIsRead() throws IOException {
        JsonNode schema = schema();
        assertWrongTypeIsRefused("{\"SnapshotVersion\":1,%s}", schema.path("properties"), Set.of("$schema", "SnapshotVersion"));
        assertWrongTypeIsRefused("{\"SnapshotVersion\":1,\"HybridConfiguration\":{%s}}",
                schema.path("properties").path("HybridConfiguration").path("properties"), Set.of());
        assertWrongTypeIsRefused("{\"SnapshotVersion\":1,\"Servers\":[{%s}]}", definition(schema, "server"), Set.of());
        assertWrongTypeIsRefused("{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"A\",\"Certificates\":[{%s}]}]}",
                definition(schema, "certificate"), Set.of());
        assertWrongTypeIsRefused("{\"SnapshotVersion\":1,\"SendConnectors\":[{%s}]}", definition(schema, "sendConnector"), Set.of());
        assertWrongTypeIsRefused("{\"SnapshotVersion\":1,\"ReceiveConnectors\":[{%s}]}", definition(schema, "receiveConnector"), Set.of());
    }

    @Test
    void everyPropertyOfTheSampleStandsInTheSchema() throws IOException {
        Set<String> known = new TreeSet<>();
        collectPropertyNames(schema(), known);
        Set<String> used = new TreeSet<>();
        collectNames(new ObjectMapper().readTree(SAMPLE.toFile()), used);

        used.removeAll(known);

        assertEquals(Set.of(), used);
    }

    private static void assertWrongTypeIsRefused(String document, JsonNode properties, Set<String> except) {
        assertTrue(properties.size() > 0);
        Iterator<String> names = properties.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!except.contains(name)) {
                String wrong = document.formatted("\"" + name + "\":1.5");
                SnapshotReading reading = new SnapshotReader().read(wrong.getBytes(StandardCharsets.UTF_8), "s");
                assertTrue(reading.problems().stream().anyMatch(each -> each.path().endsWith("/" + name)), wrong + reading.problems());
            }
        }
    }

    private static JsonNode definition(JsonNode schema, String name) {
        return schema.path("$defs").path(name).path("properties");
    }

    private static JsonNode schema() throws IOException {
        try (InputStream schema = SnapshotReader.class.getResourceAsStream("environment.schema.json")) {
            assertNotNull(schema);
            return new ObjectMapper().readTree(schema);
        }
    }

    private static void collectPropertyNames(JsonNode node, Set<String> names) {
        node.path("properties").fieldNames().forEachRemaining(names::add);
        node.forEach(child -> collectPropertyNames(child, names));
    }

    private static void collectNames(JsonNode node, Set<String> names) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            names.add(field.getKey());
        }
        node.forEach(child -> collectNames(child, names));
    }
}
