package dev.exlint.diagnosis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every argument of -Services that was recorded on the engine binds to the recorded flags or fails with the recorded error. */
class RecordedServicesTest {

    @TestFactory
    Stream<DynamicTest> bindsAsTheEngineDid() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RecordedServicesTest.class.getResourceAsStream("services.jsonl")), StandardCharsets.UTF_8))) {
            List<Map<String, String>> rows = reader.lines().map(RecordedServicesTest::row).toList();
            return rows.stream().map(row -> DynamicTest.dynamicTest(row.get("id") + " " + row.get("argument"), () -> check(row)));
        }
    }

    private static void check(Map<String, String> row) {
        List<Invocation> calls = Evaluations.of("Enable-ExchangeCertificate -Thumbprint 0 -Services " + row.get("argument")).invocations();

        assertEquals(1, calls.size(), "number of calls");
        Invocation call = calls.get(0);
        if (row.containsKey("errors")) {
            assertTrue(call.binding().fails(), () -> "should fail: " + Evaluations.show(call));
            assertEquals(row.get("errors"), call.binding().errors().get(0).id().name());
        } else {
            assertTrue(!call.binding().fails(), () -> "should bind: " + Evaluations.show(call));
            Value services = call.binding().value("Services").orElseThrow();
            assertTrue(services instanceof Known, () -> "should be known: " + services);
            assertEquals(row.get("services"), ((EnumValue) ((Known) services).content()).text());
        }
    }

    private static Map<String, String> row(String json) {
        Map<String, String> row = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            String field = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    field = parser.currentName();
                } else if (token.isScalarValue()) {
                    row.put(field, parser.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row;
    }
}
