package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFindingsTest {

    @TempDir
    private Path folder;

    private Run contoso() {
        return Run.in(folder).file("environment.json", Contoso.environment()).file("exlint.psd1", Contoso.SETTINGS)
                .file("a.ps1", Contoso.CLEAN)
                .file("b.ps1", Contoso.CLEAN);
    }

    @Test
    void ruling42AnOldSnapshotIsSaidOnceOfItsFileAndNotOfEachScript() {
        Run.Result result = contoso().exlint("check", ".", "--now", "2027-03-01T00:00:00Z");

        assertTrue(result.out().startsWith("environment.json:1:1 info EXSnapshotOutdated\n"
                + "  The snapshot is 120 days old; up to 30 days are accepted.\n"),
                result.out());
        assertEquals(1, result.out().split("EXSnapshotOutdated", -1).length - 1, result.out());
        assertTrue(result.out().contains("1 finding in 2 files"), result.out());
        assertEquals(ExitCode.CLEAN, result.code());
    }

    @Test
    void programsFindItUnderTheSnapshotsFile() {
        for (String format : new String[] {"json", "sarif"}) {
            Run.Result result = contoso().exlint("check", "a.ps1", "--now", "2027-03-01T00:00:00Z", "--format", format);

            assertTrue(result.out().contains("EXSnapshotOutdated") && result.out().contains("environment.json"), result.out());
        }
    }

    @Test
    void ruling41SnapshotShowReportsWhatNoScriptReaches() {
        Run run = Run.in(folder).file("environment.json", Contoso.environment()
                .replace("\"TlsCertificateName\": null, \"SourceTransportServers\"",
                "\"TlsCertificateName\": \"<I>CN=Gone CA<S>CN=mail.contoso.example\", \"SourceTransportServers\""));

        Run.Result text = run.exlint("snapshot", "show", "--environment", "environment.json");
        Run.Result json = run.exlint("snapshot", "show", "--environment", "environment.json", "--format", "json");

        assertTrue(text.out().contains("error EXStaleTlsCertificateName: "
                + "Outbound to Office 365 names a certificate that EX01 does not have"), text.out());
        assertTrue(json.out().contains("\"rule\": \"EXStaleTlsCertificateName\""), json.out());
    }
}
