package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {

    @TempDir
    private Path folder;

    private Run run() {
        return Run.in(folder).file("a.ps1", Contoso.FAULTY).file("environment.json", Contoso.environment());
    }

    @Test
    void thePlanIsAPageForAChangeRequest() {
        Run.Result result = run().exlint("plan", "a.ps1", "--environment", "environment.json", "--local-server", "EX01");

        assertEquals(0, result.code(), result.err());
        assertEquals("", result.err());
        assertTrue(result.out().startsWith("Change plan: a.ps1\n"), result.out());
        assertTrue(result.out().contains("Mail to Exchange Online   is predicted to stop"), result.out());
        assertTrue(result.out().contains("+ SMTP"), result.out());
        assertTrue(result.out().contains("Runs on                   EX01"), result.out());
    }

    @Test
    void theSettingsNameTheEnvironmentToo() {
        Run.Result result = run().file("exlint.psd1", "@{ Environment = 'environment.json'; DefaultServer = 'EX09' }").exlint("plan", "a.ps1");

        assertTrue(result.out().contains("Snapshot                  environment.json"), result.out());
        assertTrue(result.out().contains("Runs on                   EX09"), result.out());
        assertFalse(run().exlint("plan", "a.ps1", "--settings", "none").out().contains("environment.json"));
    }

    @ParameterizedTest
    @CsvSource({"markdown, # Change plan: a.ps1", "html, <!DOCTYPE html>", "json, {"})
    void everyFormatIsWrittenToAFile(String format, String start) {
        Run run = run();

        Run.Result result = run.exlint("plan", "a.ps1", "--environment", "environment.json", "--format", format, "-o", "plan.out");

        assertEquals(new Run.Result(0, "", ""), result);
        assertTrue(run.text("plan.out").startsWith(start), run.text("plan.out"));
    }

    @Test
    void severalScriptsArePlannedOneByOne() {
        String out = run().file("b/c.ps1", Contoso.CLEAN).exlint("plan", "a.ps1", "b", "--environment", "environment.json").out();

        assertTrue(out.contains("Change plan: a.ps1\n"), out);
        assertTrue(out.contains("Change plan: b/c.ps1\n"), out);
        assertTrue(out.contains("is predicted to work"), out);
    }

    @Test
    void standardInputHasAName() {
        Run.Result result = Run.in(folder).withInput(Contoso.CLEAN).exlint("plan", "-", "--stdin-filename", "x.ps1", "--settings", "none");

        assertTrue(result.out().startsWith("Change plan: x.ps1\n"), result.out());
    }

    @Test
    void whatCannotBeReadIsTwoAndTheRestIsPlanned() {
        Run.Result result = run().exlint("plan", "a.ps1", "no.ps1", "--environment", "environment.json");

        assertEquals(2, result.code());
        assertTrue(result.err().contains("no.ps1"), result.err());
        assertTrue(result.out().contains("Change plan: a.ps1"));
    }

    @Test
    void wrongSettingsAreThree() {
        assertEquals(3, run().file("exlint.psd1", "@{ Nonsense = 1 }").exlint("plan", "a.ps1").code());
    }

    @Test
    void wrongOptionsAreThree() {
        assertEquals(3, Run.in(folder).exlint("plan").code());
        assertEquals(3, run().exlint("plan", "a.ps1", "--format", "sarif").code());
        assertEquals(3, run().exlint("plan", "a.ps1", "--now", "soon").code());
    }

    @Test
    void aSyntaxErrorIsNotedAndNoFailure() {
        Run.Result result = Run.in(folder).file("a.ps1", Contoso.CLEAN + "\nif (").exlint("plan", "a.ps1", "--settings", "none");

        assertEquals(0, result.code());
        assertTrue(result.out().contains(": This is not valid PowerShell"), result.out());
    }

    @ParameterizedTest
    @CsvSource({"check", "plan", "calls", "snapshot show"})
    void ruling49EveryDoorTakesTheSameOptions(String command) {
        String help = Run.in(folder).exlint((command + " --help").split(" ")).out();

        for (String option : new String[] {"--local-server", "--now", "--environment", "--settings"}) {
            assertTrue(help.contains(option), command + " has no " + option);
        }
    }
}
