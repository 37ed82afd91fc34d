package dev.exlint.diagnosis.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.HostNames;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.snapshot.SnapshotReader;
import dev.exlint.diagnosis.snapshot.SnapshotReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every good golden file gives what is expected, nothing that must be unknown, and a snapshot that reads back. */
class GoldenImportTest {

    private static final Set<String> FLAG_LISTS = Set.of("AuthMechanism", "Features", "PermissionGroups");

    @TestFactory
    Stream<DynamicTest> everyGoodFileGivesItsFragment() {
        return StreamSupport.stream(Golden.json(Golden.bytes("expected.json")).spliterator(), false)
                .map(entry -> DynamicTest.dynamicTest(entry.get("file").asText(), () -> check(entry, Golden.run(entry.get("file").asText(), entry.path("arguments")))));
    }

    /** Fails unless the result is what the entry of expected.json asks for. */
    static void check(JsonNode entry, ImportResult result) {
        JsonNode snapshot = Golden.json(result.snapshot());
        List<String> wrong = new ArrayList<>();
        JsonNode fragment = entry.get("fragment");
        if (fragment.has("Chain")) {
            same("Chain", fragment.get("Chain"), snapshot.path("ChainCertificates"), "", wrong);
        } else {
            same("", fragment, snapshot, "", wrong);
        }
        for (JsonNode pointer : entry.get("unknown")) {
            if (!snapshot.at(pointer.asText()).isMissingNode()) {
                wrong.add(pointer.asText() + " must be absent but is " + snapshot.at(pointer.asText()));
            }
        }
        entry.path("cut").properties().forEach(cut -> {
            String last = cut.getValue().get(cut.getValue().size() - 1).asText();
            if (result.notes().stream().noneMatch(note -> note.contains("is cut behind") && note.contains(last))) {
                wrong.add(cut.getKey() + " is cut and no note says so");
            }
        });
        if (!wrong.isEmpty()) {
            fail(String.join("\n", wrong) + "\n" + String.join("\n", result.notes()));
        }
        SnapshotReading reading = new SnapshotReader().read(result.snapshot(), "imported");
        assertEquals(List.of(), reading.problems());
        assertTrue(reading.organisation().servers().size() >= fragment.path("Servers").size());
    }

    private static void same(String name, JsonNode expected, JsonNode actual, String path, List<String> wrong) {
        if (expected.isObject() && expected.has("$der")) {
            String base64 = Base64.getEncoder().encodeToString(Golden.bytes(expected.get("$der").asText()));
            compare(path, base64, actual.asText(), wrong);
        } else if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> each : expected.properties()) {
                same(each.getKey(), each.getValue(), actual.path(each.getKey()), path + "/" + each.getKey(), wrong);
            }
        } else if (FLAG_LISTS.contains(name)) {
            compare(path, words(expected), words(actual), wrong);
        } else if (name.equals("CertificateDomains")) {
            Set<String> names = hosts(expected);
            Set<String> found = hosts(actual);
            if (!actual.isArray() || !names.containsAll(found) || found.size() < names.size() - 1) {
                wrong.add(path + ": " + expected + " expected, not " + actual);
            }
        } else if (expected.isArray()) {
            compare(path + " size", expected.size(), actual.isArray() ? actual.size() : -1, wrong);
            for (int i = 0; i < expected.size(); i++) {
                same(name, expected.get(i), actual.path(i), path + "/" + i, wrong);
            }
        } else {
            value(name, expected, actual, path, wrong);
        }
    }

    private static void value(String name, JsonNode expected, JsonNode actual, String path, List<String> wrong) {
        if (actual.isMissingNode()) {
            wrong.add(path + ": " + expected + " expected, but it is absent");
            return;
        }
        String text = expected.asText();
        String found = actual.asText();
        switch (name) {
            case "Services" -> compare(path, AllowedServices.parse(text), AllowedServices.parse(found), wrong);
            case "Subject", "Issuer" -> compare(path, DistinguishedName.parse(text), DistinguishedName.parse(found), wrong);
            case "NotBefore", "NotAfter", "TakenAt" -> compare(path, Instant.parse(text), Instant.parse(found), wrong);
            case "FriendlyName" -> compare(path, text, actual.isNull() ? "" : found, wrong);
            case "TlsCertificateName" -> compare(path, TlsCertificateName.parse(text), TlsCertificateName.parse(found), wrong);
            default -> compare(path, expected, actual, wrong);
        }
    }

    private static void compare(String path, Object expected, Object actual, List<String> wrong) {
        if (!expected.equals(actual)) {
            wrong.add(path + ": " + expected + " expected, not " + actual);
        }
    }

    private static Set<String> words(JsonNode node) {
        Set<String> words = new HashSet<>();
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            words.addAll(Arrays.asList(each.asText().split(", ")));
        }
        return words;
    }

    private static Set<String> hosts(JsonNode list) {
        Set<String> hosts = new HashSet<>();
        list.forEach(each -> hosts.add(HostNames.ascii(each.asText())));
        return hosts;
    }
}
