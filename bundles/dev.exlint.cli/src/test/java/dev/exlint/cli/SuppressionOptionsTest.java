package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionOptionsTest {

    private static final String CALL = "Enable-ExchangeCertificate -Thumbprint " + Contoso.INTERNAL + " -Services POP -Force:$false; Get-ExchangeCertificate\n";
    private static final String ACCEPTED = "# exlint-disable-next-line EXForceFalse -- our template\n" + CALL;

    @TempDir
    private Path folder;

    private Run run() {
        return Run.in(folder).file("a.ps1", ACCEPTED);
    }

    @Test
    void suppressedFindingsAreCountedOnly() {
        assertEquals(new Run.Result(0, "No findings in 1 file; 1 suppressed.\n", ""),
                run().exlint("check", "a.ps1", "--settings", "none", "--fail-on", "info"));
    }

    @Test
    void onRequestTheyAreListedWithWhoAndWhy() {
        String text = run().exlint("check", "a.ps1", "--settings", "none", "--show-suppressed").out();
        String json = run().exlint("check", "a.ps1", "--settings", "none", "--show-suppressed", "--format", "json").out();

        assertTrue(text.contains("suppressed by directive: our template"), text);
        assertTrue(json.replaceAll("\\s", "").contains("\"suppressed\":{\"by\":\"directive\",\"reason\":\"ourtemplate\"}"), json);
        assertFalse(run().exlint("check", "a.ps1", "--settings", "none", "--format", "json").out().contains("EXForceFalse"));
    }

    @Test
    void whatSettingsSwitchOffIsSuppressedByThem() {
        Run run = Run.in(folder).file("a.ps1", CALL).file("exlint.psd1", "@{ ExcludeRules = 'EXForceFalse' }");

        String json = run.exlint("check", "a.ps1", "--show-suppressed", "--format", "json").out().replaceAll("\\s", "");

        assertTrue(json.contains("\"suppressed\":{\"by\":\"settings\",\"reason\":null}"), json);
        assertEquals("No findings in 1 file.\n", run.exlint("check", "a.ps1").out());
    }

    @Test
    void suppressedFindingsAreNotFixed() {
        Run run = run();

        assertEquals(0, run.exlint("check", "a.ps1", "--settings", "none", "--fix", "--fail-on", "info").code());
        assertEquals(ACCEPTED, run.text("a.ps1"));
    }

    @Test
    void aBaselineHoldsWhatIsThereAndReportsWhatIsNew() {
        Run run = Run.in(folder).file("scripts/a.ps1", CALL);

        Run.Result written = run.exlint("check", "scripts", "--settings", "none", "--baseline", "base.json", "--write-baseline", "--fail-on", "info");
        Run.Result again = run.exlint("check", "scripts/a.ps1", "--settings", "none", "--baseline", "base.json", "--fail-on", "info");
        run.file("scripts/a.ps1", "Get-Date\n" + CALL + CALL);
        Run.Result more = run.exlint("check", "scripts", "--settings", "none", "--baseline", "base.json", "--fail-on", "info");

        assertEquals(new Run.Result(0, "No findings in 1 file; 1 suppressed.\n", "exlint: wrote base.json (1 finding)\n"), written);
        assertEquals(new Run.Result(0, "No findings in 1 file; 1 suppressed.\n", ""), again);
        assertTrue(run.text("base.json").contains("{ \"file\" : \"scripts/a.ps1\", \"rule\" : \"EXForceFalse\", \"level\" : \"info\""));
        assertEquals(1, more.code());
        assertTrue(more.out().endsWith("1 finding in 1 file: 0 errors, 0 warnings, 1 info; 1 suppressed.\n"), more.out());
    }

    @Test
    void theSettingsNameABaselineRelativeToThem() {
        Run run = Run.in(folder).file("scripts/a.ps1", CALL).file("scripts/exlint.psd1", "@{ Baseline = 'accepted.json' }");

        run.exlint("check", "scripts", "--write-baseline");

        assertTrue(run.text("scripts/accepted.json").contains("\"file\" : \"a.ps1\""));
        assertEquals("No findings in 1 file; 1 suppressed.\n", run.exlint("check", "scripts").out());
    }

    @Test
    void aBaselineThatCannotBeReadCoversNothingAndIsSaid() {
        Run.Result missing = Run.in(folder).file("a.ps1", CALL).exlint("check", "a.ps1", "--settings", "none", "--baseline", "no.json");
        Run.Result broken = Run.in(folder).file("bad.json", "{\n[").exlint("check", "a.ps1", "--settings", "none", "--baseline", "bad.json");

        assertEquals(2, missing.code());
        assertEquals("exlint: no.json: the baseline can't be read: there is no such file or folder; exlint check --write-baseline makes one\n",
                missing.err());
        assertTrue(missing.out().contains("EXForceFalse"));
        assertEquals(2, broken.code());
        assertTrue(broken.err().startsWith("exlint: bad.json:2: the baseline is not valid JSON"), broken.err());
    }

    @Test
    void withoutANameThereIsNoBaselineToWrite() {
        Run.Result result = Run.in(folder).file("a.ps1", CALL).exlint("check", "a.ps1", "--settings", "none", "--write-baseline");

        assertEquals(3, result.code());
        assertTrue(result.err().contains("name it with --baseline"), result.err());
    }

    @Test
    void sarifIsWrittenWithPathsRelativeToTheWorkingDirectory() {
        Run run = Run.in(folder).file("sub dir/a.ps1", CALL);

        Run.Result result = run.exlint("check", folder.resolve("sub dir").toString(), "--settings", "none", "--format", "sarif");

        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().contains("\"uri\": \"sub%20dir/a.ps1\""), result.out());
        assertFalse(result.out().contains(folder.toString()), "a path of this machine");
    }

    @Test
    void aScriptOnStandardInputMayHaveANameThatIsNoPath() {
        Run.Result result = Run.in(folder).withInput(CALL).exlint("check", "-", "--settings", "none", "--format", "sarif");

        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().contains("\"uri\": \"-\""), result.out());
    }
}
