package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page of the sample is as committed, in all formats. When words change on purpose, look at the difference, then write it anew:
 *
 * <pre>
 * ./exlint snapshot show --environment samples/hybrid-rotation/environment.json --now 2026-11-25T00:00:00Z --format text \
 *     >bundles/dev.exlint.cli/src/test/resources/dev/exlint/cli/environment.text
 * </pre>
 *
 * and the same for json, markdown and html.
 */
class SnapshotShowCommandTest {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown", "html"})
    void thePageOfTheSampleIsAsCommitted(String format) throws IOException {
        Run.Result result = Run.in(REPOSITORY).exlint("snapshot", "show", "--environment", "samples/hybrid-rotation/environment.json",
                "--now", "2026-11-25T00:00:00Z", "--format", format);

        assertEquals("", result.err());
        assertEquals(golden("environment." + format), result.out());
        assertEquals(ExitCode.CLEAN, result.code());
    }

    @Test
    void theSettingsNameTheSnapshotWhenNoOptionDoes() {
        Run.Result result = contoso().file("exlint.psd1", Contoso.SETTINGS).exlint("snapshot", "show");

        assertTrue(result.out().contains("Snapshot                  environment.json"), result.out());
        assertEquals(ExitCode.CLEAN, result.code());
    }

    @Test
    void aBadCertificateIsAProblemAndTheOthersAreShown() {
        Run run = Run.in(folder).file("environment.json", Contoso.environment().replaceFirst("\"NotAfter\": \"2036-06-01T00:00:00Z\"",
                "\"NotAfter\": 5"));

        Run.Result result = run.exlint("snapshot", "show", "--environment", "environment.json");

        assertEquals(ExitCode.UNREADABLE, result.code());
        assertTrue(result.err().contains("environment.json:"), result.err());
        assertTrue(result.out().contains("Problems"), result.out());
        assertTrue(result.out().contains(Contoso.PUBLIC), result.out());
    }

    @Test
    void aMissingSnapshotIsAProblem() {
        Run.Result result = Run.in(folder).exlint("snapshot", "show", "--environment", "nowhere.json");

        assertEquals(ExitCode.UNREADABLE, result.code());
        assertTrue(result.err().contains("nowhere.json: the snapshot can't be read: there is no such file or folder"), result.err());
    }

    @Test
    void withoutAnySnapshotTheUseIsWrong() {
        Run.Result result = Run.in(folder).exlint("snapshot", "show", "--settings", "none");

        assertEquals(new Run.Result(ExitCode.WRONG_USE, "",
                "exlint: there is no snapshot to show; name one, as in: exlint snapshot show --environment FILE\n"), result);
    }

    @Test
    void wrongSettingsShowNothing() {
        Run.Result result = contoso().file("exlint.psd1", "@{ Enviroment = 'environment.json' }")
                .exlint("snapshot", "show", "--environment", "environment.json");

        assertEquals(ExitCode.WRONG_USE, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().contains("did you mean Environment?"), result.err());
    }

    @Test
    void settingsNameHybridConnectorsAndIssuers() {
        Run run = Run.in(folder).file("environment.json", """
                { "SnapshotVersion": 1, "Servers": [ { "Name": "EX01", "Certificates": [
                    { "Thumbprint": "A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1", "Subject": "CN=mail", "Issuer": "CN=Contoso CA 1" } ] } ],
                  "SendConnectors": [ { "Name": "To the cloud", "Enabled": true } ] }
                """).file("exlint.psd1", "@{ HybridConnectors = 'to the*'; HybridServers = 'EX*'; InternalIssuers = 'Contoso CA*' }");

        Run.Result result = run.exlint("snapshot", "show", "--environment", "environment.json");

        assertTrue(result.out().contains("the settings name it as a hybrid connector"), result.out());
        assertTrue(result.out().contains("the settings name EX01 in HybridServers"), result.out());
        assertTrue(result.out().contains("internal CA, but not certain"), result.out());
    }

    @Test
    void thePageGoesToAFile() {
        Run run = contoso();

        Run.Result result = run.exlint("snapshot", "show", "--environment", "environment.json", "--format", "html", "--output", "page.html");

        assertEquals(new Run.Result(ExitCode.CLEAN, "", ""), result);
        assertTrue(run.text("page.html").startsWith("<!DOCTYPE html>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"snapshot", "snapshot sow", "snapshot show --format pdf", "snapshot show --now yesterday"})
    void wrongUseIsOneLine(String line) {
        Run.Result result = Run.in(folder).exlint(line.split(" "));

        assertEquals(ExitCode.WRONG_USE, result.code());
        assertEquals(1, result.err().lines().count(), result.err());
        assertEquals("", result.out());
    }

    private Run contoso() {
        return Run.in(folder).file("environment.json", Contoso.environment());
    }

    private static String golden(String name) throws IOException {
        try (InputStream bytes = SnapshotShowCommandTest.class.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
