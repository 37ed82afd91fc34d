package dev.exlint.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Where the repository's parts lie, seen from this module. Classes are read from folders, so Eclipse need not be on the class path. */
final class House {
    static final Path TOP = Path.of("../..");
    static final List<String> BUNDLES = List.of("dev.exlint.powershell", "dev.exlint.diagnosis", "dev.exlint.workspace", "dev.exlint.ui");
    static final List<String> CORE = List.of("dev.exlint.powershell", "dev.exlint.diagnosis");

    private static final Map<String, JavaClasses> IMPORTED = new ConcurrentHashMap<>();

    private House() {
    }

    static Path bundle(String name) {
        return TOP.resolve("bundles").resolve(name);
    }

    /** Our classes of the given modules; what they refer to is known by name only. */
    static JavaClasses classes(List<String> modules) {
        return new ClassFileImporter().importPaths(modules.stream().map(module -> bundle(module).resolve("target/classes")).toList());
    }

    static JavaClasses classes(String module) {
        return IMPORTED.computeIfAbsent(module, name -> classes(List.of(name)));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
