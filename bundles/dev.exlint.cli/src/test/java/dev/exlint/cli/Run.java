package dev.exlint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Runs commands in a folder as a person would, without a process; the clock stands still. */
final class Run {

    static final Instant NOW = Instant.parse("2026-11-02T08:15:00Z");

    private static final Duration ENDLESS = Duration.ofDays(1);

    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private byte[] input = {};
    private boolean terminal;

    private Run(Path folder) {
        this.folder = folder;
    }

    static Run in(Path folder) {
        return new Run(folder);
    }

    Run withInput(byte[] bytes) {
        input = bytes;
        return this;
    }

    Run withInput(String text) {
        return withInput(text.getBytes(StandardCharsets.UTF_8));
    }

    Run withVariable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Run onTerminal() {
        terminal = true;
        return this;
    }

    /** Writes a file below the folder. */
    Run file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Run file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    Result exlint(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(new ByteArrayInputStream(input), out, err, folder, () -> NOW, variables, terminal,
                ENDLESS);
        int code = Exlint.run(arguments, surroundings);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /**
     * What a command left behind.
     *
     * @param code its exit code
     * @param out its report
     * @param err what it said beside the report
     */
    record Result(int code, String out, String err) {
    }
}
