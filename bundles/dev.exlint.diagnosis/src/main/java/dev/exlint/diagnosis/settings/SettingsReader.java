package dev.exlint.diagnosis.settings;

import dev.exlint.powershell.source.SourceText;

/**
 * Reads {@code exlint.psd1} with exlint's own parser in data mode; nothing in it is ever executed (ruling 48).
 */
public final class SettingsReader {

    private SettingsReader() {
    }

    /**
     * Reads settings.
     *
     * @param source the text of the file
     * @param file its name as shown to people; paths in the settings are relative to its folder
     */
    public static SettingsReading read(SourceText source, String file) {
        throw new UnsupportedOperationException("not built yet: " + file + source.length());
    }
}
