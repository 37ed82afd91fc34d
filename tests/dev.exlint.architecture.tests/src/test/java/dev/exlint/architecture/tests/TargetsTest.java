package dev.exlint.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Everything that is fetched is named by exact coordinates, the same wherever it is named, and from nowhere in particular. */
class TargetsTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void thePlatformTargetHoldsTheLibrariesOfTheCore() {
        Set<String> libraries = coordinates("libraries.target");

        Set<String> platform = coordinates("eclipse-4.31.target");

        assertFalse(libraries.isEmpty());
        assertTrue(platform.containsAll(libraries), libraries.toString());
    }

    @Test
    void theRunnerBringsTheSameLibrariesAsTheFeature() {
        String pom = House.read(House.TOP.resolve("pom.xml"));
        Set<String> ours = new TreeSet<>();
        for (String library : coordinates("libraries.target")) {
            String version = library.substring(library.lastIndexOf(':') + 1);
            String property = library.startsWith("org.bouncycastle") ? "bouncycastle" : "jackson";
            ours.add("<" + property + ".version>" + version + "</" + property + ".version>");
        }

        ours.forEach(version -> assertTrue(pom.contains(version), version));
        assertEquals(2, ours.size());
    }

    @Test
    void noDownloadAddressIsCommitted() throws IOException {
        Pattern address = Pattern.compile("<(repository|pluginRepository|mirror)[ >]|<url>|distributionUrl|wrapperUrl");
        try (Stream<Path> files = Stream.concat(Files.list(House.TOP.resolve("targets")),
                Stream.of("pom.xml", "mvnw", "exlint", "verify", ".mvn/maven.config", ".mvn/jvm.config").map(House.TOP::resolve))) {
            files.forEach(file -> assertFalse(address.matcher(House.read(file)).find(), file.toString()));
        }
    }

    private static Set<String> coordinates(String target) {
        Set<String> found = new TreeSet<>();
        Matcher dependencies = DEPENDENCY.matcher(House.read(House.TOP.resolve("targets").resolve(target)));
        while (dependencies.find()) {
            found.add(dependencies.group(1) + ":" + dependencies.group(2) + ":" + dependencies.group(3));
        }
        return found;
    }
}
