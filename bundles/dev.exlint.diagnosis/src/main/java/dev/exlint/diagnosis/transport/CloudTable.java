package dev.exlint.diagnosis.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The clouds that come with exlint, as data: one line a cloud, blanks between columns are tabs, # starts a remark. */
final class CloudTable {

    private static final String TABLE = "clouds.tsv";

    private static final List<Cloud> CLOUDS = read();

    private CloudTable() {
    }

    static List<Cloud> clouds() {
        return CLOUDS;
    }

    private static List<Cloud> read() {
        try (InputStream table = CloudTable.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("the table of clouds is missing from this installation: " + TABLE);
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(CloudTable::cloud).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cloud cloud(String line) {
        String[] columns = line.split("\t", -1);
        return Cloud.of(columns[0], columns[1], columns[2], columns[3]);
    }
}
