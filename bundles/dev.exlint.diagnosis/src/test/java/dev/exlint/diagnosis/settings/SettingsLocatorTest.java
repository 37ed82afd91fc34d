package dev.exlint.diagnosis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsLocatorTest {

    @Test
    void theNearestFileUpwardsCounts() {
        FileAccess files = holding("/work/exlint.psd1", "/work/scripts/exlint.psd1");

        assertEquals("/work/scripts/exlint.psd1", SettingsLocator.find(files, "/work/scripts/mail", ""));
        assertEquals("/work/exlint.psd1", SettingsLocator.find(files, "/work/other", ""));
    }

    @Test
    void theSearchEndsAtTheRepositoryRoot() {
        FileAccess files = holding("/work/exlint.psd1", "/work/repository/.git");

        assertEquals("", SettingsLocator.find(files, "/work/repository/scripts", ""));
    }

    @Test
    void theRepositoryRootItselfIsStillLookedInto() {
        FileAccess files = holding("/work/repository/exlint.psd1", "/work/repository/.git");

        assertEquals("/work/repository/exlint.psd1", SettingsLocator.find(files, "/work/repository/scripts", ""));
    }

    @Test
    void theSearchEndsAtTheBoundaryOfTheDoor() {
        FileAccess files = holding("/work/exlint.psd1");

        assertEquals("", SettingsLocator.find(files, "/work/project/scripts", "/work/project/"));
    }

    @Test
    void theSearchReachesTheRootOfTheFileSystem() {
        assertEquals("/exlint.psd1", SettingsLocator.find(holding("/exlint.psd1"), "/work/scripts", ""));
        assertEquals("C:/exlint.psd1", SettingsLocator.find(holding("C:/exlint.psd1"), "C:\\scripts\\mail", ""));
        assertEquals("", SettingsLocator.find(holding(), "/work/scripts", ""));
    }

    private static FileAccess holding(String... paths) {
        Set<String> there = Set.of(paths);
        return new FileAccess() {
            @Override
            public byte[] read(String path) throws IOException {
                throw new IOException("not read here: " + path);
            }

            @Override
            public boolean exists(String path) {
                return there.contains(path);
            }
        };
    }
}
