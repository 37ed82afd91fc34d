package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.settings.LevelSetting;
import dev.exlint.diagnosis.settings.RuleSettings;
import dev.exlint.diagnosis.settings.Settings;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CertificateExpiresSoonTest {

    private static void expect(String level, String day) {
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS" + (level.isEmpty() ? "" : " #~ " + level
                + " EXCertificateExpiresSoon"),
                Hybrid.kb().changing(Hybrid.INTERNAL, each -> each.notAfter(Instant.parse(day + "T12:00:00Z"))).context());
    }

    @Test
    void ruling48BothLimitsAreSettings() {
        RuleSettings rules = new RuleSettings(Set.of(), Set.of(), Map.of(), Map.of(),
                Map.of("EXCertificateExpiresSoon", Map.of("WarningDays", 10, "InformationDays", 20)), EnumSet.allOf(Level.class));
        Hybrid settled = Hybrid.kb().settings(Settings.none().withRules(rules));

        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS #~ info EXCertificateExpiresSoon",
                settled.changing(Hybrid.INTERNAL, each -> each.notAfter(Instant.parse("2026-12-14T12:00:00Z"))).context());
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS",
                settled.changing(Hybrid.INTERNAL, each -> each.notAfter(Instant.parse("2026-12-16T12:00:00Z"))).context());
    }

    @Test
    void ruling12ASettingLowersWhatIsReportedHere() {
        RuleSettings rules = new RuleSettings(Set.of(), Set.of(), Map.of(), Map.of("EXCertificateExpiresSoon",
                new LevelSetting(Level.INFO, Level.WARNING)), Map.of(), EnumSet.allOf(Level.class));

        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS #~ info EXCertificateExpiresSoon",
                Hybrid.kb().settings(Settings.none().withRules(rules))
                        .changing(Hybrid.INTERNAL, each -> each.notAfter(Instant.parse("2026-12-14T12:00:00Z"))).context());
    }

    @Test
    void ruling48ALevelThatIsNotShownHidesItsFindings() {
        RuleSettings rules = new RuleSettings(Set.of(), Set.of(), Map.of(), Map.of(), Map.of(), Set.of(Level.ERROR));

        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS",
                Hybrid.kb().settings(Settings.none().withRules(rules))
                        .changing(Hybrid.INTERNAL, each -> each.notAfter(Instant.parse("2026-12-14T12:00:00Z"))).context());
    }

    @Test
    void thirtyDaysWarnAndSixtyInform() {
        expect("warning", "2026-12-25");
        expect("info", "2026-12-26");
        expect("info", "2027-01-24");
        expect("", "2027-01-25");
    }
}
