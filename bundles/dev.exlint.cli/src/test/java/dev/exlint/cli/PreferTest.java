package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that takes several files about the servers joins them alike, and lets one decide whom to believe. */
class PreferTest {

    private static final String OLD = """
            {"SnapshotVersion":1,"TakenAt":"2026-01-01T00:00:00Z","Servers":[{"Name":"EX01","AdminDisplayVersion":"Version 15.1 (Build 1.1)"}]}""";
    private static final String NEW = """
            {"SnapshotVersion":1,"TakenAt":"2026-02-01T00:00:00Z","Servers":[{"Name":"EX01","AdminDisplayVersion":"Version 15.2 (Build 2.2)"}]}""";

    @TempDir
    Path folder;

    private Run run;

    @BeforeEach
    void files() {
        run = Run.in(folder).file("old.json", OLD).file("new.json", NEW).file("change.ps1", Contoso.CLEAN);
    }

    @Test
    void filesThatDisagreeAreAnErrorThatNamesBothValuesAndTheWayOut() {
        for (List<String> command : List.of(List.of("check", "change.ps1"), List.of("calls", "change.ps1"), List.of("snapshot", "show"))) {
            Run.Result result = run(command, "");

            assertEquals(2, result.code(), command.toString());
            assertTrue(result.err().contains("AdminDisplayVersion is \"Version 15.1 (Build 1.1)\" in old.json but"
                    + " \"Version 15.2 (Build 2.2)\" in new.json: leave one out, or choose with --prefer newer or --prefer FILE"), result.err());
        }
    }

    @Test
    void theNewerOneOrTheNamedOneIsBelieved() {
        for (List<String> command : List.of(List.of("check", "change.ps1"), List.of("calls", "change.ps1"), List.of("snapshot", "show"))) {
            assertEquals(0, run(command, "newer").code(), command.toString());
            assertEquals(0, run(command, "old.json").code(), command.toString());
        }
        assertTrue(run(List.of("snapshot", "show"), "newer").out().contains("15.2"));
        assertTrue(run(List.of("snapshot", "show"), "old.json").out().contains("15.1"));
    }

    @Test
    void aNameThatIsNoneOfTheFilesIsWrongUse() {
        Run.Result result = run(List.of("check", "change.ps1"), "other.json");

        assertEquals(3, result.code());
        assertEquals("exlint: --prefer other.json is neither newer nor one of the files\n", result.err());
    }

    private Run.Result run(List<String> command, String prefer) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--environment", "old.json", "--environment", "new.json"));
        if (!prefer.isEmpty()) {
            words.addAll(List.of("--prefer", prefer));
        }
        return run.exlint(words.toArray(String[]::new));
    }
}
