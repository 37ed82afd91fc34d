package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptFinderTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderMeansItsScriptsSortedWithoutGitAndOtherFiles() {
        Run.in(folder).file("s/b.ps1", "").file("s/A.PS1", "").file("s/sub/m.PsM1", "").file("s/data.psd1", "").file("s/x.txt", "")
                .file("s/.git/hook.ps1", "");

        assertEquals(List.of("s/A.PS1", "s/b.ps1", "s/sub/m.PsM1"), found("s"));
        assertEquals(List.of("s/A.PS1", "s/b.ps1", "s/sub/m.PsM1"), found("s/"));
        assertEquals(List.of("./s/A.PS1", "./s/b.ps1", "./s/sub/m.PsM1"), found("."));
    }

    @Test
    void aFileIsTakenWhateverItIsCalled() {
        Run.in(folder).file("change.txt", "");

        assertEquals(List.of("change.txt"), found("change.txt"));
    }

    @Test
    void linksAreFollowedAndLoopsEnd() throws IOException {
        Run.in(folder).file("s/a.ps1", "").file("elsewhere/b.ps1", "");
        Files.createSymbolicLink(folder.resolve("s/loop"), folder.resolve("s"));
        Files.createSymbolicLink(folder.resolve("s/also"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("elsewhere/back"), folder.resolve("s"));

        assertEquals(List.of("s/a.ps1", "s/also/b.ps1"), found("s"));
    }

    @Test
    void theRealFolderIsPreferredToALinkThatSortsFirst() throws IOException {
        Run.in(folder).file("s/z/a.ps1", "");
        Files.createSymbolicLink(folder.resolve("s/a"), folder.resolve("s/z"));

        assertEquals(List.of("s/z/a.ps1"), found("s"));
    }

    @Test
    void aMissingPathIsAProblem() {
        ScriptFinder finder = new ScriptFinder(new LocalFiles(folder));
        finder.add("missing.ps1");

        assertEquals("missing.ps1: there is no such file or folder; give the path of a script or of a folder of scripts",
                finder.problems().get(0).toString());
    }

    private List<String> found(String argument) {
        ScriptFinder finder = new ScriptFinder(new LocalFiles(folder));
        finder.add(argument);
        return finder.found().stream().map(ScriptFile::name).toList();
    }
}
