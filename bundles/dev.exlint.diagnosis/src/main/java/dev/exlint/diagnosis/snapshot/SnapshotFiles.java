package dev.exlint.diagnosis.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files that come with exlint for those who make snapshots: the script that takes one and the schema that editors check by. */
public final class SnapshotFiles {

    /** The name by which a snapshot says which schema it follows, in its property {@code $schema}. */
    public static final String SCHEMA_NAME = "environment.schema.json";

    /** The name of the collector script. */
    public static final String COLLECTOR_NAME = "Get-ExlintEnvironment.ps1";

    private SnapshotFiles() {
    }

    /** The JSON Schema, in UTF-8. */
    public static byte[] schema() {
        return content(SCHEMA_NAME);
    }

    /** The collector script in ASCII, which every shell reads alike. */
    public static byte[] collector() {
        return content(COLLECTOR_NAME);
    }

    private static byte[] content(String name) {
        try (InputStream file = SnapshotFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("a file is missing from this installation: " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
