package dev.exlint.diagnosis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "WARNING, WARNING, ERROR,   ERROR",
        "WARNING, WARNING, INFO,    INFO",
        "INFO,    WARNING, ERROR,   ERROR",
        "INFO,    WARNING, WARNING, INFO",
        "INFO,    ERROR,   ERROR,   INFO",
        "ERROR,   ERROR,   WARNING, WARNING",
        "INFO,    ERROR,   WARNING, INFO",
    })
    void ruling12ASettingLowersEveryFindingAndRaisesWhatIsCertain(Level found, Level usual, Level wanted, Level expected) {
        assertEquals(expected, levelled(finding(found, true, Confidence.PREDICTED, "said"), usual, wanted));
    }

    @Test
    void ruling12NothingThatIsWordedPossibleIsRaised() {
        assertEquals(Level.INFO, levelled(finding(Level.INFO, false, Confidence.NONE, "said"), Level.WARNING, Level.ERROR));
        assertEquals(Level.INFO, levelled(finding(Level.INFO, true, Confidence.POSSIBLE, "said"), Level.WARNING, Level.ERROR));
        assertEquals(Level.INFO, levelled(finding(Level.WARNING, false, Confidence.POSSIBLE, "said"), Level.WARNING, Level.INFO));
    }

    @Test
    void ruling37NoSettingRaisesARehearsal() {
        assertEquals(Level.INFO, levelled(finding(Level.INFO, true, Confidence.NONE, "smtp.rehearsal said"), Level.WARNING, Level.ERROR));
    }

    @Test
    void ruling48WithIncludedRulesOnlyTheseCountUnlessExcluded() {
        RuleSettings rules = new RuleSettings(Set.of("EXOne", "EXTwo"), Set.of("extwo"), Map.of(), Map.of(), Map.of(), Set.of());

        assertTrue(rules.wants("exone", true));
        assertTrue(rules.wants("EXOne", false), "who names a rule wants it even if it is off by default");
        assertFalse(rules.wants("EXTwo", true));
        assertFalse(rules.wants("EXThree", true));
        assertTrue(rules.wants("EXParseError", true), "a script that is no PowerShell never looks clean");
    }

    @Test
    void ruling48OnlyTheLevelsOfSeverityAreShownButASyntaxErrorAlways() {
        RuleSettings rules = new RuleSettings(Set.of(), Set.of(), Map.of(), Map.of(), Map.of(), Set.of(Level.WARNING));

        assertTrue(rules.shows(finding(Level.WARNING, true, Confidence.NONE, "said")));
        assertFalse(rules.shows(finding(Level.ERROR, true, Confidence.NONE, "said")));
        assertTrue(rules.shows(new Finding("EXParseError", Level.ERROR, true, Confidence.NONE, "", 0, 1, Message.of("said"), List.of(),
                List.of(), List.of())));
    }

    private static Level levelled(Finding finding, Level usual, Level wanted) {
        return new RuleSettings(Set.of(), Set.of(), Map.of(), Map.of("exone", new LevelSetting(wanted, usual)), Map.of(), Set.of())
                .levelled(finding).level();
    }

    private static Finding finding(Level level, boolean certain, Confidence confidence, String key) {
        return new Finding("EXOne", level, certain, confidence, "", 0, 1, Message.of(key), List.of(), List.of(), List.of());
    }
}
