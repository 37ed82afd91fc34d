package dev.exlint.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a manifest promises is there, and for friends only. A package that is used and not exported is a compiler error already. */
class ManifestsTest {
    static final List<String> BUNDLES = House.BUNDLES;
    static final List<String> CORE = House.CORE;

    private static final Pattern CLAUSE = Pattern.compile("(?:^|,)([A-Za-z0-9_.]+)((?:;[^\",]*(?:\"[^\"]*\")?)*)");

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void onlyPackagesThatExistAreExported(String bundle) throws IOException {
        Set<String> invented = exported(bundle);
        invented.removeAll(packages(bundle));

        assertEquals(Set.of(), invented, "Export-Package of " + bundle);
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void noPackageIsPublicYet(String bundle) throws IOException {
        Matcher clauses = CLAUSE.matcher(header(bundle, "Export-Package"));

        while (clauses.find()) {
            assertTrue(clauses.group(2).contains("x-friends:=") || clauses.group(2).contains("x-internal:=true"),
                    clauses.group(1) + " must name its friends or be internal");
        }
    }

    @ParameterizedTest
    @FieldSource("CORE")
    void theCoreRequiresNoEclipse(String bundle) throws IOException {
        String required = header(bundle, "Require-Bundle") + header(bundle, "Import-Package");

        assertTrue(!required.contains("org.eclipse") && !required.contains("org.osgi"), required);
    }

    private static Set<String> exported(String bundle) throws IOException {
        Set<String> exported = new TreeSet<>();
        Matcher clauses = CLAUSE.matcher(header(bundle, "Export-Package"));
        while (clauses.find()) {
            exported.add(clauses.group(1));
        }
        return exported;
    }

    private static Set<String> packages(String bundle) throws IOException {
        Path classes = House.bundle(bundle).resolve("target/classes");
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class"))
                    .forEach(file -> found.add(classes.relativize(file.getParent()).toString().replace('\\', '.').replace('/', '.')));
        }
        return found;
    }

    private static String header(String bundle, String name) throws IOException {
        try (InputStream in = Files.newInputStream(House.bundle(bundle).resolve("META-INF/MANIFEST.MF"))) {
            String value = new Manifest(in).getMainAttributes().getValue(name);
            return value == null ? "" : value;
        }
    }
}
