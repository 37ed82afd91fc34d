package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import dev.exlint.diagnosis.settings.Language;
import dev.exlint.diagnosis.settings.Recognition;
import dev.exlint.diagnosis.settings.RuleSettings;
import dev.exlint.diagnosis.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceNotInVersionTest {

    private static final String RULE = "EXServiceNotInVersion";

    private static List<String> found(String version, String script) {
        return Expectations.findings(script, Hybrid.kb().server(s -> s.adminDisplayVersion(version)).context()).stream()
                .filter(each -> each.rule().equals(RULE)).map(each -> each.level().word()).toList();
    }

    @Test
    void ruling16TheVersionIsTheTargetServers() {
        assertEquals(List.of("error"), found("Version 15.2 (Build 1118.7)", "Enable-ExchangeCertificate INTERNAL -Services IIS,UM"));
        assertEquals(List.of(), found("Version 15.1 (Build 2507.6)", "Enable-ExchangeCertificate INTERNAL -Services IIS,UM,UMCallRouter"));
        assertEquals(List.of("error"), found("Version 14.3 (Build 123.4)", "Enable-ExchangeCertificate INTERNAL -Services UMCallRouter"));
        assertEquals(List.of(), found("Version 14.3 (Build 123.4)", "Enable-ExchangeCertificate INTERNAL -Services UM"));
    }

    @Test
    void ruling09AnUnknownVersionIsInfoAndNotLowerStill() {
        assertEquals("info false", Expectations.findings("Enable-ExchangeCertificate INTERNAL -Services UM -Server EX01",
                Hybrid.withoutSnapshot()).stream()
                .filter(each -> each.rule().equals(RULE)).map(each -> each.level().word() + ' ' + each.certain()).findFirst().orElse(""));
    }

    @Test
    void theVersionOfTheSettingsCountsWhereNoSnapshotSaysOne() {
        Settings settings = new Settings("exlint.psd1", List.of(), "", List.of(), List.of(), Recognition.byDefault(), Language.byDefault(),
                RuleSettings.byDefault(), false,
                "2019", "", false);

        assertEquals("error", Expectations.finding(RULE, "Enable-ExchangeCertificate INTERNAL -Services UM",
                Hybrid.withoutSnapshot(settings)).level().word());
    }

    @Test
    void theWorstOfSeveralServersCounts() {
        assertEquals(List.of("error"), found("Version 15.2 (Build 1118.7)",
                "foreach ($s in 'EX09','EX01') { Enable-ExchangeCertificate INTERNAL -Services UM -Server $s }"));
    }

    @Test
    void theFixDropsTheService() {
        assertEquals("Enable-ExchangeCertificate $t -Services IIS, POP", Rewritten.by(RULE, FixKind.REVIEW,
                "Enable-ExchangeCertificate $t -Services IIS, UM, POP"));
    }
}
