package dev.exlint.powershell.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.exlint.powershell.conformance.Recorded;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.source.SyntaxError;
import dev.exlint.powershell.token.NumberType;
import dev.exlint.powershell.token.NumberValue;

/**
 * Compares data mode with what the engine's two regimes said: their values where ours allows them, their ids and places where they refuse.
 */
class DataConformanceTest {

    /** What both regimes, or one, let pass and settings don't. */
    private static final Set<String> STRICTER = Set.of("subexpression", "subexpression-string", "string-variable-true", "operator-not",
            "ternary", "paren-array", "key-true", "key-parenthesis", "two-tables", "array-of-tables-top", "table-in-parenthesis");

    @TestFactory
    Stream<DynamicTest> everyRecordedTextIsReadOrRefusedAsRecorded() {
        return Recorded.objects("data.jsonl").stream()
                .map(vector -> DynamicTest.dynamicTest((String) vector.get("id"), () -> compare(vector)));
    }

    private static void compare(Map<String, Object> vector) {
        SourceText source = SourceText.of((String) vector.get("source"));

        DataReading reading = DataFile.read(source, Dialect.POWERSHELL_7, Budget.unlimited());

        List<?> recorded = errors(vector);
        if (!recorded.isEmpty()) {
            SyntaxError error = assertInstanceOf(DataReading.Refused.class, reading).error();
            assertEquals(recorded.get(0), place(error));
        } else if (!vector.containsKey("value") || STRICTER.contains(vector.get("id"))) {
            assertInstanceOf(DataReading.Refused.class, reading);
        } else {
            assertEquals(comparable(vector.get("value")), plain(assertInstanceOf(DataReading.Read.class, reading).table()));
        }
    }

    private static List<?> errors(Map<String, Object> vector) {
        if (vector.get("parseErrors") instanceof List<?> errors && !errors.isEmpty()) {
            return errors;
        }
        return vector.get("restricted") instanceof List<?> errors ? errors : List.of();
    }

    private static Map<String, Object> place(SyntaxError error) {
        return Map.of("id", error.id(), "start", error.start(), "end", error.end());
    }

    private static Object plain(DataValue value) {
        if (value instanceof DataText text) {
            return text.value();
        }
        if (value instanceof DataNumber number) {
            boolean big = number.number().type() == NumberType.BigInteger;
            return big ? number.number().value().toString() : (Object) number.number().value().doubleValue();
        }
        if (value instanceof DataBoolean truth) {
            return truth.value();
        }
        if (value instanceof DataArray array) {
            return array.elements().stream().map(DataConformanceTest::plain).toList();
        }
        if (value instanceof DataTable table) {
            Map<String, Object> plain = new LinkedHashMap<>();
            table.entries().forEach(entry -> plain.put(key(entry), plain(entry.value())));
            return plain;
        }
        return "null";
    }

    private static String key(DataEntry entry) {
        NumberValue number = entry.key() instanceof DataNumber key ? key.number() : null;
        return number == null ? entry.name() : number.type() + ":" + entry.name();
    }

    private static Object comparable(Object recorded) {
        if (recorded instanceof Number number) {
            return number.doubleValue();
        }
        if (recorded instanceof List<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(element -> plain.add(comparable(element)));
            return plain;
        }
        if (recorded instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, value) -> plain.put((String) key, comparable(value)));
            return plain;
        }
        return recorded == null ? "null" : recorded;
    }
}
