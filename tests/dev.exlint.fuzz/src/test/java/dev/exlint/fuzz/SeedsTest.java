package dev.exlint.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Every seed of the fuzzers, what they once found included, keeps the promises in every build. */
class SeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/dev/exlint/fuzz");

    @TestFactory
    Stream<DynamicTest> scripts() throws IOException {
        return seeds("parse", ParseFuzzer::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> dataFiles() throws IOException {
        return seeds("data", DataFuzzer::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> scriptsAsDataFiles() throws IOException {
        return seeds("parse", DataFuzzer::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> settings() throws IOException {
        return seeds("settings", SettingsFuzzer::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> snapshots() throws IOException {
        return seeds("snapshot", SnapshotFuzzer::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> imports() throws IOException {
        return seeds("import", ImportFuzzer::fuzzerTestOneInput);
    }

    private static Stream<DynamicTest> seeds(String folder, ThrowingConsumer<byte[]> fuzzer) throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(SEEDS.resolve(folder))) {
            seeds = files.sorted().toList();
        }
        assertFalse(seeds.isEmpty(), folder);
        return seeds.stream().map(seed -> DynamicTest.dynamicTest(seed.getFileName().toString(),
                () -> assertDoesNotThrow(() -> fuzzer.accept(Files.readAllBytes(seed)))));
    }
}
