package dev.exlint.diagnosis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.trust.LocalValidity;
import dev.exlint.diagnosis.trust.TrustClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnvironmentLoaderTest {

    private static final Instant NOW = Instant.parse("2026-11-02T08:15:00Z");

    @Test
    void withoutSettingsThereIsNoSnapshotAndNoProblem() {
        Environment environment = EnvironmentLoader.load(Settings.none(), holding(Map.of()));

        assertFalse(environment.isGiven());
        assertEquals(List.of(), environment.problems());
        assertEquals(Organisation.unknown(), environment.organisation());
    }

    @Test
    void aSnapshotIsReadUnderTheNameTheSettingsGiveIt() {
        Environment environment =
                load("environment.json", "", Map.of("environment.json", "{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"EX01\"}]}"));

        assertEquals("environment.json", environment.snapshot());
        assertTrue(environment.organisation().server("ex01").isPresent());
    }

    @Test
    void aMissingSnapshotIsGivenButUnknown() {
        Environment environment = load("environment.json", "", Map.of());

        assertTrue(environment.isGiven());
        assertEquals(List.of(new Problem("environment.json", 0, "the snapshot can't be read: it is not there")), environment.problems());
    }

    @Test
    void aBadEntryOfASnapshotNamesItsLineAndPath() {
        Environment environment = load("environment.json", "",
                Map.of("environment.json", "{\"SnapshotVersion\":1,\n\"Servers\":[{\"Name\":\"EX01\"},\n{\"Fqdn\":\"x\"}]}"));

        Problem problem = environment.problems().get(0);
        assertEquals(3, problem.line());
        assertTrue(problem.message().startsWith("/Servers/1: "), problem.message());
        assertTrue(environment.organisation().server("EX01").isPresent());
    }

    @Test
    void severalFilesOfAnyFormatAreOneEnvironment() {
        Environment environment = loadAll(List.of("a.json", "certificates.txt"), Map.of(
                "a.json", "{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"EX01\",\"Fqdn\":\"ex01.corp.example\"}],\"SendConnectors\":[]}",
                "certificates.txt", """
                        Identity   : ex01.corp.example\\A0B20ED2C5F6BDA7DE2604B5296C2CC6CC6ED964
                        Thumbprint : A0B20ED2C5F6BDA7DE2604B5296C2CC6CC6ED964
                        Services   : SMTP
                        """));

        assertEquals(List.of(), environment.problems());
        assertEquals("a.json, certificates.txt", environment.snapshot());
        assertEquals(1, environment.organisation().servers().size());
        assertEquals(1, environment.organisation().server("EX01").orElseThrow().certificates().items().size());
        assertTrue(environment.organisation().sendConnectors().isKnownEmpty());
    }

    @Test
    void filesThatDisagreeSayNothingAndNameBothValues() {
        String text = "{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"EX01\",\"ServerRole\":\"Mailbox\"}]}";
        Environment environment = loadAll(List.of("a.json", "b.json"), Map.of("a.json", text, "b.json", text.replace("Mailbox", "Edge")));

        assertEquals(Organisation.unknown(), environment.organisation());
        assertTrue(environment.problems().get(0).message().contains("ServerRole is \"Mailbox\" in a.json but \"Edge\" in b.json"),
                environment.problems().toString());
    }

    @Test
    void aFileThatCanNotBeImportedIsAProblemAtItsLine() {
        Environment environment = load("list.txt", "", Map.of("list.txt", "Subject  : CN=x\nServices : SMPT\n"));

        assertEquals(List.of(new Problem("list.txt", 2, "Services names the unknown service SMPT")), environment.problems());
    }

    @Test
    void withUnreadablePublicRootsNoCertificateIsPublicOrInternal() {
        ExchangeCertificate certificate = ExchangeCertificate.builder().rootCaType(RootCaType.ENTERPRISE).build();

        for (Map<String, String> files : List.of(Map.<String, String>of(), Map.of("roots.pem", "no certificate"))) {
            Environment environment = load("", "roots.pem", files);

            assertEquals("roots.pem", environment.problems().get(0).file());
            assertEquals(TrustClass.UNKNOWN, environment.trust().judge(certificate, NOW).trust());
            assertEquals(LocalValidity.Kind.UNKNOWN, environment.trust().onServer(certificate, NOW).kind());
        }
    }

    private static Environment load(String snapshot, String publicRoots, Map<String, String> files) {
        List<String> roots = publicRoots.isEmpty() ? List.of() : List.of(publicRoots);
        return EnvironmentLoader.load(new Settings("exlint.psd1", snapshot, "", roots, List.of(), Set.of(), Map.of()), holding(files));
    }

    private static Environment loadAll(List<String> names, Map<String, String> files) {
        return EnvironmentLoader.load(Settings.none().withEnvironments(names), holding(files));
    }

    private static FileAccess holding(Map<String, String> files) {
        return new FileAccess() {
            @Override
            public byte[] read(String path) throws IOException {
                if (!exists(path)) {
                    throw new IOException("it is not there");
                }
                return files.get(path).getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public boolean exists(String path) {
                return files.containsKey(path);
            }
        };
    }
}
