package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The golden reports of the sample that README shows. When words change on purpose, look at the difference, then write them anew:
 *
 * <pre>
 * ./exlint check samples/hybrid-rotation --now 2026-11-25T00:00:00Z >bundles/dev.exlint.cli/src/test/resources/dev/exlint/cli/sample.txt
 * </pre>
 *
 * and the same with {@code --format json} for {@code sample.json}.
 */
class SampleTest {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final String[] CHECK = {"check", "samples/hybrid-rotation", "--now", "2026-11-25T00:00:00Z"};

    @TempDir
    private Path folder;

    @Test
    void theTextReportIsAsCommitted() throws IOException {
        assertEquals(new Run.Result(1, golden("sample.txt"), ""), Run.in(REPOSITORY).exlint(CHECK));
    }

    @Test
    void theJsonReportIsAsCommitted() throws IOException {
        Run.Result result = Run.in(REPOSITORY).exlint(CHECK[0], CHECK[1], CHECK[2], CHECK[3], "--format", "json");

        assertEquals(new Run.Result(1, golden("sample.json"), ""), result);
    }

    @Test
    void fixingTheRotationTakesAwaySmtpAndNothingElse() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(REPOSITORY.resolve("samples/hybrid-rotation"))) {
            for (Path file : files) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Run run = Run.in(folder);
        String before = run.text("rotate-certificate.ps1");

        Run.Result result = run.exlint("check", "rotate-certificate.ps1", "clean.ps1", "--fix", "--now", "2026-11-25T00:00:00Z");

        assertEquals(new Run.Result(0, "No findings in 2 files.\n", "exlint: fixed rotate-certificate.ps1 (1 fix)\n"), result);
        assertEquals(before.replace("IMAP, POP, IIS, SMTP", "IMAP, POP, IIS"), run.text("rotate-certificate.ps1"));
    }

    @Test
    void readmeShowsTheReportAsItIs() throws IOException {
        String readme = Files.readString(REPOSITORY.resolve("README.md"));
        String report = golden("sample.txt");
        String start = "    samples/hybrid-rotation/rotate-certificate.ps1:";
        assertTrue(readme.contains(start), "README.md shows no report");
        for (String line : readme.substring(readme.indexOf(start), readme.indexOf("\n\n`--format json`")).split("\n")) {
            String shown = line.strip().equals("...") ? "" : line.replaceFirst("^ {4}", "");
            assertTrue(report.contains(shown + "\n"), "not in the report any more: " + shown);
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream bytes = SampleTest.class.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
