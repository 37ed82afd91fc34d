package dev.exlint.diagnosis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsLocatorTest {

    @Test
    void theNearestFileUpwardsCounts() {
        FileAccess files = holding("/changes/exlint.psd1", "/changes/scripts/exlint.psd1");

        assertEquals("/changes/scripts/exlint.psd1", SettingsLocator.find(files, "/changes/scripts/mail", ""));
        assertEquals("/changes/exlint.psd1", SettingsLocator.find(files, "/changes/other", ""));
    }

    @Test
    void theSearchEndsAtTheRepositoryRoot() {
        FileAccess files = holding("/changes/exlint.psd1", "/changes/repository/.git");

        assertEquals("", SettingsLocator.find(files, "/changes/repository/scripts", ""));
    }

    @Test
    void theRepositoryRootItselfIsStillLookedInto() {
        FileAccess files = holding("/changes/repository/exlint.psd1", "/changes/repository/.git");

        assertEquals("/changes/repository/exlint.psd1", SettingsLocator.find(files, "/changes/repository/scripts", ""));
    }

    @Test
    void theSearchEndsAtTheBoundaryOfTheDoor() {
        FileAccess files = holding("/changes/exlint.psd1");

        assertEquals("", SettingsLocator.find(files, "/changes/project/scripts", "/changes/project/"));
    }

    @Test
    void theSearchReachesTheRootOfTheFileSystem() {
        assertEquals("/exlint.psd1", SettingsLocator.find(holding("/exlint.psd1"), "/changes/scripts", ""));
        assertEquals("C:/exlint.psd1", SettingsLocator.find(holding("C:/exlint.psd1"), "C:\\scripts\\mail", ""));
        assertEquals("", SettingsLocator.find(holding(), "/changes/scripts", ""));
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
