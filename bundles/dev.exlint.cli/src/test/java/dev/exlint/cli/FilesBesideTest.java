package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesBesideTest {

    @Test
    void aFileBelowTheFolderIsRead(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/data.csv"), "a");

        assertArrayEquals("a".getBytes(StandardCharsets.UTF_8), new FilesBeside(folder).read("sub/data.csv").orElseThrow());
    }

    @Test
    void whatLiesOutsideIsNamedOtherwiseOrIsNoFileIsNotRead(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("outside.txt"), "a");
        Files.writeString(inner.resolve("Data.txt"), "a");
        FilesBeside files = new FilesBeside(inner);

        assertTrue(files.read("../outside.txt").isEmpty());
        assertTrue(files.read("data.txt").isEmpty());
        assertTrue(files.read("missing\0").isEmpty());
        assertTrue(files.read("").isEmpty());
    }
}
