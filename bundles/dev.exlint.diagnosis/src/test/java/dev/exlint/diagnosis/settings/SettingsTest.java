package dev.exlint.diagnosis.settings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void exclusionWinsOverEnable() {
        Settings settings = with(Set.of("EXOne"), Map.of("EXOne", true));

        assertFalse(settings.wants("exone", true));
    }

    @Test
    void enableWinsOverTheDefaultOfTheRule() {
        Settings settings = with(Set.of(), Map.of("EXOne", false, "EXTwo", true));

        assertFalse(settings.wants("EXONE", true));
        assertTrue(settings.wants("extwo", false));
        assertTrue(settings.wants("EXThree", true));
    }

    private static Settings with(Set<String> excluded, Map<String, Boolean> enabled) {
        return new Settings("exlint.psd1", "", "", List.of(), List.of(), excluded, enabled);
    }
}
