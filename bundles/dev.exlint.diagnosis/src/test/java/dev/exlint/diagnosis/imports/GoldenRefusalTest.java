package dev.exlint.diagnosis.imports;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every damaged golden file gives one error that names file and place, and nothing else. */
class GoldenRefusalTest {

    @TestFactory
    Stream<DynamicTest> everyDamagedFileIsRefusedAtItsPlace() {
        return StreamSupport.stream(Golden.json(Golden.bytes("bad.json")).spliterator(), false)
                .map(entry -> DynamicTest.dynamicTest(entry.get("file").asText(), () -> check(entry)));
    }

    private static void check(JsonNode entry) {
        String file = entry.get("file").asText();
        ImportException refused = assertThrows(ImportException.class, () -> Golden.run(file, entry.path("arguments")));
        String place = entry.get("place").asText();
        String message = refused.getMessage();
        assertAll(
                () -> assertTrue(message.startsWith(file + ": "), message),
                () -> assertTrue(place.equals("file") || message.contains(place), place + " expected in: " + message),
                () -> assertFalse(message.contains("server the certificate") || message.contains("--server"), message),
                () -> assertFalse(message.contains("MIIEvQ") || message.contains("exlint\""), message));

    }
}
