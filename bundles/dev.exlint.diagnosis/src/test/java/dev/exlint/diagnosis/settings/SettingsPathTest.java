package dev.exlint.diagnosis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsPathTest {

    @ParameterizedTest
    @CsvSource({
        "exlint.psd1, environment.json, environment.json",
        "samples/exlint.psd1, environment.json, samples/environment.json",
        "samples/exlint.psd1, ./data/../environment.json, samples/environment.json",
        "samples/exlint.psd1, ../environment.json, environment.json",
        "samples/exlint.psd1, ../../environment.json, ../environment.json",
        "samples/exlint.psd1, data\\environment.json, samples/data/environment.json",
        "/changes/exlint.psd1, ../../environment.json, /environment.json",
        "samples/exlint.psd1, /srv/environment.json, /srv/environment.json",
        "samples/exlint.psd1, C:\\srv\\environment.json, C:/srv/environment.json",
        "C:/changes/exlint.psd1, environment.json, C:/changes/environment.json",
        "samples/exlint.psd1, \\\\server\\share\\roots.pem, //server/share/roots.pem",
    })
    void aPathInAFileIsRelativeToThatFile(String file, String written, String meant) {
        assertEquals(meant, SettingsPath.besideFile(file, written));
    }
}
