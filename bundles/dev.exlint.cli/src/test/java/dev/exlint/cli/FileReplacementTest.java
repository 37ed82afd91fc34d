package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

    private static final byte[] OLD = {'o', 'l', 'd'};
    private static final byte[] NEW = {'n', 'e', 'w'};

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void writeTheOldContent() throws IOException {
        file = Files.write(folder.resolve("a.ps1"), OLD);
    }

    @Test
    void theNewContentIsThereAndNothingElseIs() throws IOException {
        FileReplacement.replace(file, OLD, NEW);

        assertEquals("new", Files.readString(file));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void permissionsStay() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));

        FileReplacement.replace(file, OLD, NEW);

        assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aSymbolicLinkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.ps1"), file);

        FileReplacement.replace(link, OLD, NEW);

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aHardLinkStaysTheSameFile() throws IOException {
        Path other = Files.createLink(folder.resolve("other.ps1"), file);

        FileReplacement.replace(file, OLD, NEW);

        assertEquals("new", Files.readString(other));
        assertTrue(Files.isSameFile(file, other));
    }

    @Test
    void aFileThatChangedSinceItWasReadIsLeftAlone() throws IOException {
        Files.writeString(file, "edited");

        IOException refused = assertThrows(IOException.class, () -> FileReplacement.replace(file, OLD, NEW));

        assertTrue(refused.getMessage().contains("changed since it was read"), refused.getMessage());
        assertEquals("edited", Files.readString(file));
        assertEquals(1, folder.toFile().list().length);
    }
}
