package dev.exlint.diagnosis.rule.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.settings.RuleSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SnapshotOutdatedTest {

    private static CheckContext taken(Fact<Instant> instant, Hybrid hybrid) {
        Organisation organisation = hybrid.organisation();
        return hybrid.context(new Organisation(instant, organisation.servers(), organisation.sendConnectors(),
                organisation.receiveConnectors(),
                organisation.hybridConfiguration()));
    }

    private static List<String> found(CheckContext context) {
        return Diagnosis.snapshot(context).stream().map(Finding::rule).toList();
    }

    private static Fact<Instant> daysAgo(int days) {
        return Fact.known(Hybrid.NOW.minus(Duration.ofDays(days)));
    }

    @Test
    void moreThanThirtyDaysAreTooMany() {
        assertEquals(List.of(), found(taken(daysAgo(30), Hybrid.kb())));
        assertEquals(List.of("EXSnapshotOutdated"), found(taken(daysAgo(31), Hybrid.kb())));
    }

    @Test
    void ruling48ASettingSaysHowManyDaysAreAccepted() {
        RuleSettings seven = new RuleSettings(Set.of(), Set.of(), Map.of(), Map.of(), Map.of("EXSnapshotOutdated", Map.of("MaxAgeDays", 7)),
                EnumSet.allOf(Level.class));
        Hybrid hybrid = Hybrid.kb().settings(Hybrid.kb().settings().withRules(seven));

        assertEquals(List.of("EXSnapshotOutdated"), found(taken(daysAgo(8), hybrid)));
        assertEquals("The snapshot is 8 days old; up to 7 days are accepted.",
                Expectations.text(Diagnosis.snapshot(taken(daysAgo(8), hybrid)).get(0)));
    }

    @Test
    void not13ASnapshotThatDoesNotSayWhenIsNotOld() {
        assertEquals(List.of(), found(taken(Fact.unknown("TakenAt is not stated"), Hybrid.kb())));
    }

    @Test
    void ruling42NoScriptIsToBlame() {
        Expectations.check("Get-SendConnector", taken(daysAgo(300), Hybrid.kb()));
    }

    @Test
    void settingsSwitchItOff() {
        Hybrid off = Hybrid.kb().settings(Hybrid.kb().settings().withRules(RuleSettings.switching(Set.of("EXSnapshotOutdated"), Map.of())));

        assertEquals(List.of(), found(taken(daysAgo(300), off)));
    }
}
