package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExlintTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "                                | no command; say what to check",
        "chekc                           | there is no command chekc; did you mean check?",
        "frobnicate                      | there is no command frobnicate (exlint --help lists all commands)",
        "plan                            | nothing to plan; name a script",
        "check                           | nothing to check; name a script or a folder",
        "check --enviroment e.json x.ps1 | there is no option --enviroment; did you mean --environment?",
        "check x.ps1 --now yesterday     | --now yesterday is no instant; write it as 2026-11-02T08:15:00Z",
        "check x.ps1 --format xml        | --format xml is not known; it is text, json",
        "check x.ps1 --fail-on fatal     | --fail-on fatal is not known; it is warning, error, info, never",
        "check x.ps1 --color blue        | --color blue is not known; it is auto, always, never",
        "check x.ps1 --dialect 6         | --dialect 6 is not known; it is 5.1 or 7",
        "check x.ps1 --dry-run           | --dry-run shows what --fix would do; add --fix",
        "check - --fix                   | --fix can't write to standard input",
        "check x.ps1 --environment       | Missing required parameter for option '--environment'",
        "ast                             | nothing to read; name a script or a folder",
        "explain                         | Missing required parameter",
        "explain EXServicesAreAditive    | there is no rule EXServicesAreAditive; did you mean EXServicesAreAdditive?",
    })
    void wrongUseIsExitThreeAndOneLineThatSaysWhatToDo(String line, String said) {
        Run.Result result = Run.in(folder).exlint(line == null ? new String[0] : line.split(" +"));

        assertEquals(3, result.code(), result.err());
        assertTrue(result.err().startsWith("exlint: " + said), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
        assertEquals("", result.out());
    }

    @Test
    void helpAndVersionAreReports() {
        assertTrue(Run.in(folder).exlint("--help").out().contains("exlint check PATH..."));
        assertTrue(Run.in(folder).exlint("check", "--help").out().contains("--local-server"));
        assertTrue(Run.in(folder).exlint("--version").out().startsWith("exlint "));
        assertEquals(0, Run.in(folder).exlint("--version").code());
    }

    @Test
    void rulesListsEveryRuleOnItsLine() {
        Run.Result result = Run.in(folder).exlint("rules");

        assertEquals(0, result.code());
        assertTrue(result.out().lines().anyMatch(line -> line.matches("EXSmtpOnUntrustedCertificate +error +SMTP on a .*")), result.out());
    }

    @Test
    void explainTellsWhyExamplesAndSources() {
        String text = Run.in(folder).exlint("explain", "exservicesareadditive").out();

        assertTrue(text.startsWith("EXServicesAreAdditive\n"), text);
        assertTrue(text.contains("\nBad\n") && text.contains("\nGood\n") && text.contains("\nSources\n"), text);
        assertTrue(text.contains("Microsoft documents -Services as additive"), text);
    }
}
