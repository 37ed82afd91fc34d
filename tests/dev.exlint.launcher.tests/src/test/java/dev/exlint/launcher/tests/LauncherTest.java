package dev.exlint.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the built runner as a person's shell does. Whatever becomes of the class archive, the report must stay the same to the byte. */
class LauncherTest {
    private static final Path BUILT = Path.of("../../bundles/dev.exlint.cli/target/exlint").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void anEmptyCacheFolder() {
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    @Test
    void theFirstRunLeavesAnArchiveAndTheSecondSaysTheSame() throws Exception {
        Result first = run(BUILT.resolve("bin/exlint"), "rules");
        List<Path> archives = archives();
        Result second = run(BUILT.resolve("bin/exlint"), "rules");

        assertEquals(0, first.code(), first.err());
        assertEquals(first, second);
        assertEquals("", first.err());
        assertEquals(1, archives.size());
        assertTrue(Files.size(archives.get(0)) > 1_000_000, "an archive that holds next to nothing");
        assertEquals(archives, archives());
    }

    @Test
    void aBrokenArchiveIsSilentlyUseless() throws Exception {
        Result good = run(BUILT.resolve("bin/exlint"), "rules");
        Path archive = archives().get(0);
        Files.delete(archive);
        Files.writeString(archive, "not an archive");

        Result result = run(BUILT.resolve("bin/exlint"), "rules");

        assertEquals(good, result);
    }

    @Test
    void theArchiveOfAnotherJarIsNotUsed() throws Exception {
        Path copy = copy(folder.resolve("copy"));
        run(BUILT.resolve("bin/exlint"), "rules");

        run(copy.resolve("bin/exlint"), "rules");

        assertEquals(2, archives().size());
    }

    @Test
    void withoutAWritableCacheFolderThereIsNoArchive() throws Exception {
        Result good = run(BUILT.resolve("bin/exlint"), "rules");
        environment.put("XDG_CACHE_HOME", Files.writeString(folder.resolve("file"), "").toString());

        assertEquals(good, run(BUILT.resolve("bin/exlint"), "rules"));
    }

    @Test
    void withoutAHomeThereIsNoArchive() throws Exception {
        environment.remove("XDG_CACHE_HOME");
        environment.put("HOME", null);

        Result result = run(BUILT.resolve("bin/exlint"), "--version");

        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().startsWith("exlint "), result.out());
    }

    @Test
    void aLinkAndBlanksInThePathDoNotMatter() throws Exception {
        Path copy = copy(folder.resolve("a path with blanks"));
        Path link = Files.createSymbolicLink(folder.resolve("exlint link"), copy.resolve("bin/exlint"));

        Result result = run(link, "--version");

        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().startsWith("exlint "), result.out());
    }

    @Test
    void argumentsArriveAsTheyAre() throws Exception {
        Result result = run(BUILT.resolve("bin/exlint"), "check", "no  such $file*.ps1");

        assertEquals(2, result.code());
        assertTrue((result.out() + result.err()).contains("no  such $file*.ps1"), result.err());
    }

    @Test
    void aJavaThatIsTooOldIsNamed() throws Exception {
        Path java = Files.createDirectories(folder.resolve("java8/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho started\n");
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(folder.resolve("java8/release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"1.8.0_412\"\n");
        environment.put("JAVA_HOME", folder.resolve("java8").toString());

        Result result = run(BUILT.resolve("bin/exlint"), "rules");

        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("exlint: Java 1.8.0_412 is too old"), result.err());
    }

    @Test
    void theShadedJarCarriesNoSignatureOfOthers() throws Exception {
        try (var jar = new JarFile(BUILT.resolve("lib/exlint.jar").toFile())) {
            assertFalse(jar.stream().anyMatch(entry -> entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)")));
        }
    }

    private Path copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(BUILT.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                    assertTrue(target.toFile().setExecutable(Files.isExecutable(file)));
                }
            }
        }
        return to;
    }

    private List<Path> archives() throws IOException {
        Path cache = folder.resolve("cache/exlint");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }

    private Result run(Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
        environment.forEach((name, value) -> {
            if (value == null) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, Files.readString(err));
    }

    private record Result(int code, String out, String err) {
    }
}
