package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;
    private Run run;

    @BeforeEach
    void writeTheOrganisation() {
        run = Run.in(folder).file("environment.json", Contoso.environment()).file("exlint.psd1", Contoso.SETTINGS);
    }

    @Test
    void aFaultIsExitOneWithPlaceRuleSourceAndCount() {
        run.file("change.ps1", "# rotation\n" + Contoso.FAULTY + "\n" + Contoso.READ_BACK + "\n");

        Run.Result result = run.exlint("check", "change.ps1");

        assertEquals(1, result.code(), result.err());
        assertEquals("", result.err());
        assertTrue(result.out().startsWith("change.ps1:2:108 error EXSmtpOnUntrustedCertificate\n"), result.out());
        assertTrue(result.out().contains("     2 | " + Contoso.FAULTY + "\n       | " + " ".repeat(107) + "^^^^\n"), result.out());
        assertTrue(result.out().contains("    - safe: "), result.out());
        assertTrue(result.out().endsWith("\n1 finding in 1 file: 1 error, 0 warnings, 0 info.\n"), result.out());
    }

    @Test
    void aListBesideTheScriptIsPartOfWhatItSays() {
        run.file("scripts/servers.csv", "Name\r\nEX01\r\n").file("scripts/change.ps1", "foreach ($row in Import-Csv $PSScriptRoot\\servers.csv) {\n    "
                + Contoso.FAULTY.replace("EX01", "$row.Name") + "\n}\n" + Contoso.READ_BACK + "\n");

        Run.Result result = run.exlint("check", "scripts");

        assertTrue(result.out().startsWith("scripts/change.ps1:2:"), result.out());
        assertTrue(result.out().contains("error EXSmtpOnUntrustedCertificate\n"), result.out());
    }

    @Test
    void aCleanScriptIsExitZero() {
        run.file("change.ps1", Contoso.CLEAN);

        Run.Result result = run.exlint("check", "change.ps1");

        assertEquals(new Run.Result(0, "No findings in 1 file.\n", ""), result);
    }

    @Test
    void failOnDecidesWhatCounts() {
        run.file("change.ps1", Contoso.FAULTY).file("info/change.ps1", Contoso.FAULTY);

        assertEquals(0, run.exlint("check", "change.ps1", "--fail-on", "never").code());
        assertEquals(1, run.exlint("check", "change.ps1", "--fail-on", "error").code());
        assertEquals(0, run.exlint("check", "info", "--settings", "none").code());
        assertEquals(1, run.exlint("check", "info", "--settings", "none", "--fail-on", "info").code());
    }

    @Test
    void aMissingPathIsExitTwoAndOneLineAndTheRestIsChecked() {
        run.file("change.ps1", Contoso.CLEAN);

        Run.Result alone = run.exlint("check", "missing.ps1");
        Run.Result together = run.exlint("check", "missing.ps1", "change.ps1");

        String said = "exlint: missing.ps1: there is no such file or folder; give the path of a script or of a folder of scripts\n";
        assertEquals(new Run.Result(2, "", said), alone);
        assertEquals(new Run.Result(2, "No findings in 1 file; 1 problem, so this may not be all.\n", said), together);
    }

    @Test
    void namesThatLookLikeOptionsOrArgumentFilesAreJustNames() {
        run.file("@list.ps1", Contoso.CLEAN).file("-x.ps1", Contoso.CLEAN);

        assertEquals("No findings in 2 files.\n", run.exlint("check", "@list.ps1", "--", "-x.ps1").out());
    }

    @Test
    void aFolderWithoutScriptsIsCleanAndSaysSo() {
        run.file("empty/readme.txt", "");

        assertEquals(new Run.Result(0, "No findings in 0 files.\n", "exlint: no *.ps1 or *.psm1 in empty\n"), run.exlint("check", "empty"));
    }

    @Test
    void aFileThatDoesNotDecodeIsNamedWithItsLineAndTheRestIsChecked() {
        run.file("a/bad.ps1", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\n', (byte) 0xC3, (byte) 0x28});
        run.file("a/good.ps1", Contoso.FAULTY);

        Run.Result result = run.exlint("check", "a", "--fix");

        assertEquals(2, result.code());
        assertTrue(result.err().contains("a/bad.ps1:2: the file is not valid UTF-8 with BOM"), result.err());
        assertEquals(Contoso.FIXED, run.text("a/good.ps1"));
        assertEquals(7, run.bytes("a/bad.ps1").length);
    }

    @Test
    void standardInputIsAScriptBesideItsName() {
        Run.Result named = run.withInput(Contoso.FAULTY + "\n" + Contoso.READ_BACK).exlint("check", "-", "--stdin-filename", "scripts/change.ps1");
        Run.Result nameless = run.withInput(Contoso.FAULTY + "\n" + Contoso.READ_BACK).exlint("check", "-");

        assertTrue(named.out().startsWith("scripts/change.ps1:1:108 error "), named.out());
        assertTrue(nameless.out().startsWith("-:1:108 error "), nameless.out());
        assertEquals(1, nameless.code());
    }

    @Test
    void optionsWinOverSettings() {
        run.file("exlint.psd1", "@{ Environment = 'missing.json' }").file("change.ps1", Contoso.FAULTY);

        Run.Result result = run.exlint("check", "change.ps1", "--environment", "environment.json");

        assertEquals(1, result.code(), result.err());
        assertEquals("", result.err());
    }

    @Test
    void theNearestSettingsCountAndAnotherFileCanBeNamed() {
        run.file("a/change.ps1", Contoso.FAULTY + "\n" + Contoso.READ_BACK).file("a/exlint.psd1", "@{ ExcludeRules = 'EXSmtpWithoutEnvironment' }");

        assertEquals("No findings in 1 file.\n", run.exlint("check", "a/change.ps1").out());
        assertEquals(1, run.exlint("check", "a/change.ps1", "--settings", "exlint.psd1").code());
    }

    @Test
    void wrongSettingsAreExitThreeWithAllTheirErrors() {
        run.file("exlint.psd1", "@{\n  Enviroment = 'environment.json'\n  DefaultServer = 1\n}\n").file("change.ps1", Contoso.FAULTY);

        Run.Result result = run.exlint("check", "change.ps1");

        assertEquals(3, result.code());
        assertTrue(result.err().contains("exlint: exlint.psd1:2: column 3: "), result.err());
        assertTrue(result.err().contains("did you mean Environment?"), result.err());
        assertTrue(result.err().contains("exlint: exlint.psd1:3: column 19: "), result.err());
        assertEquals("", result.out());
    }

    @Test
    void aMissingSnapshotIsExitTwo() {
        run.file("exlint.psd1", "@{ Environment = 'missing.json' }").file("change.ps1", Contoso.FAULTY);

        Run.Result result = run.exlint("check", "change.ps1");

        assertEquals(2, result.code());
        assertEquals("exlint: missing.json: the snapshot can't be read: there is no such file or folder\n", result.err());
    }

    @Test
    void oneBadEntryOfASnapshotHidesNothingElse() {
        run.file("environment.json", Contoso.environment().replace("\"Version\": 3, \"EnhancedKeyUsage\"",
                "\"NotAfter\": 5, \"EnhancedKeyUsage\"").replaceFirst("\"NotAfter\": 5, ", "\"Version\": 3, "));
        run.file("change.ps1", Contoso.CLEAN);

        Run.Result result = run.exlint("check", "change.ps1");

        assertEquals(2, result.code(), result.out());
        assertTrue(result.err().startsWith("exlint: environment.json:"), result.err());
    }

    @Test
    void jsonCarriesFindingsAndProblems() {
        run.file("s/change.ps1", Contoso.FAULTY);

        Run.Result result = run.exlint("check", "s/", "missing.ps1", "--format", "json", "--now", "2026-11-02T08:15:00Z");

        assertEquals(2, result.code());
        assertTrue(result.out().startsWith("{\n  \"version\": 1,\n  \"now\": \"2026-11-02T08:15:00Z\","), result.out());
        assertTrue(result.out().contains("\"file\": \"s/change.ps1\""), result.out());
        assertTrue(result.out().contains("\"row\": \"S24\""), result.out());
        assertTrue(result.out().contains("\"file\": \"missing.ps1\",\n      \"line\": null"), result.out());
    }

    @Test
    void fixTakesAwayNothingButItsOwnCharacters() {
        String before = "\uFEFF# Änderung – „alt“\r\n\tif ($true) { " + Contoso.FAULTY + "; " + Contoso.READ_BACK + " }\r\n# ende";
        String after = before.replace(",SMTP", "");
        run.file("bom.ps1", before).file("le.ps1", before.getBytes(StandardCharsets.UTF_16LE))
                .file("be.ps1", before.getBytes(StandardCharsets.UTF_16BE)).file("plain.ps1", before.substring(1));

        Run.Result result = run.exlint("check", "bom.ps1", "le.ps1", "be.ps1", "plain.ps1", "--fix");

        assertEquals(0, result.code(), result.out());
        assertTrue(result.err().contains("exlint: fixed bom.ps1 (1 fix)\n"), result.err());
        assertEquals(after, run.text("bom.ps1"));
        assertEquals(after, new String(run.bytes("le.ps1"), StandardCharsets.UTF_16LE));
        assertEquals(after, new String(run.bytes("be.ps1"), StandardCharsets.UTF_16BE));
        assertEquals(after.substring(1), run.text("plain.ps1"));
        assertEquals("No findings in 4 files.\n", result.out());
    }

    @Test
    void aDryRunShowsTheDiffAloneAndChangesNothing() {
        run.file("s/change.ps1", "# rotation\n" + Contoso.FAULTY + "\n");

        Run.Result result = run.exlint("check", "s", "--fix", "--dry-run");

        assertEquals(new Run.Result(1, "--- a/s/change.ps1\n+++ b/s/change.ps1\n@@ -1,2 +1,2 @@\n # rotation\n-" + Contoso.FAULTY + "\n+"
                + Contoso.FIXED + "\n", ""), result);
        assertTrue(run.text("s/change.ps1").contains("IIS,SMTP"));
    }

    @Test
    void theReportCanGoToAFile() {
        run.file("change.ps1", Contoso.CLEAN);

        assertEquals(new Run.Result(0, "", ""), run.exlint("check", "change.ps1", "--output", "report.txt"));
        assertEquals("No findings in 1 file.\n", run.text("report.txt"));
        assertEquals(2, run.exlint("check", "change.ps1", "--output", "no/such/folder.txt").code());
    }

    @Test
    void coloursAreForTerminalsUnlessAskedFor() {
        run.file("change.ps1", Contoso.FAULTY);

        assertFalse(run.exlint("check", "change.ps1").out().contains("\u001b"));
        assertTrue(run.exlint("check", "change.ps1", "--color", "always").out().contains("\u001b"));
        run.onTerminal().withVariable("TERM", "xterm");
        assertTrue(run.exlint("check", "change.ps1").out().contains("\u001b"));
        assertFalse(run.exlint("check", "change.ps1", "--color", "never").out().contains("\u001b"));
        assertFalse(run.withVariable("NO_COLOR", "1").exlint("check", "change.ps1").out().contains("\u001b"));
    }
}
