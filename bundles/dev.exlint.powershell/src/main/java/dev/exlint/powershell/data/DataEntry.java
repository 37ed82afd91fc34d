package dev.exlint.powershell.data;

import dev.exlint.powershell.token.NumberText;

/**
 * A key of a table with its value.
 *
 * @param key the key: a {@link DataText}, also for bare words, or a {@link DataNumber}
 * @param value the value
 */
public record DataEntry(DataValue key, DataValue value) {

    /** {@return the key as text} */
    public String name() {
        if (key instanceof DataText text) {
            return text.value();
        }
        return key instanceof DataNumber number ? NumberText.of(number.number()) : "";
    }
}
