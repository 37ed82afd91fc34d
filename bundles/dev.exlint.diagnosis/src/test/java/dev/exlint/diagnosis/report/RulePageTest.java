package dev.exlint.diagnosis.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.LevelCase;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.settings.SettingsReader;
import dev.exlint.diagnosis.settings.SettingsReading;
import dev.exlint.powershell.source.SourceText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePageTest {

    private final Texts texts = Texts.of(Locale.ENGLISH);

    static List<RuleDescriptor> rules() {
        return Catalogue.load().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theSettingsShownAreValidSettings(RuleDescriptor rule) {
        String page = RulePage.markdown(rule, texts);
        String settings = page.substring(page.indexOf("@{ Rules = "), page.indexOf('\n', page.indexOf("@{ Rules = ")));

        SettingsReading reading = SettingsReader.read(SourceText.of(settings), "exlint.psd1");

        assertTrue(reading instanceof SettingsReading.Accepted, () -> settings + " " + reading);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyLevelHasItsWordsInBothForms(RuleDescriptor rule) {
        for (LevelCase each : rule.levels()) {
            assertTrue(texts.has(each.when().key()), each.when().key());
            assertTrue(RulePage.markdown(rule, texts).contains("| " + each.label() + " | " + each.level().word() + " | "), each.label());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageForTheTerminalIsNoWiderThanOne(RuleDescriptor rule) {
        String prose = RulePage.text(rule, texts);

        assertFalse(prose.substring(0, prose.indexOf("\nSettings")).lines().filter(line -> !line.contains("Exchange"))
                .anyMatch(line -> line.length() > 140), rule.name());
    }
}
