package dev.exlint.powershell.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table {@code @{ }}; no key occurs twice, case ignored.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param entries the entries in order
 */
public record DataTable(int start, int end, List<DataEntry> entries) implements DataValue {

    /**
     * Copies the entries.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param entries the entries in order
     */
    public DataTable {
        entries = List.copyOf(entries);
    }

    /**
     * Looks a key up, case ignored.
     *
     * @param name the key
     * @return its entry, if any
     */
    public Optional<DataEntry> entry(String name) {
        String key = name.toUpperCase(Locale.ROOT);
        return entries.stream().filter(entry -> entry.name().toUpperCase(Locale.ROOT).equals(key)).findFirst();
    }
}
