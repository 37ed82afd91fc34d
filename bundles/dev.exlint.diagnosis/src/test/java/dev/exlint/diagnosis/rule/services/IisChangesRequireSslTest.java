package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class IisChangesRequireSslTest {

    private static final String RULE = "EXIisChangesRequireSsl";

    private static List<Finding> found(Settings settings, String script) {
        return Expectations.findings(script, Hybrid.kb().settings(settings).context()).stream().filter(each -> each.rule().equals(RULE))
                .toList();
    }

    @Test
    void itIsOffUntilSettingsSwitchItOn() {
        assertEquals(List.of(), found(Settings.none(), "Enable-ExchangeCertificate $t -Services IIS"));
        assertEquals(1, found(Hybrid.switchingOn(RULE), "Enable-ExchangeCertificate $t -Services IIS").size());
    }

    @Test
    void theSwitchOrAListWithoutIisIsFine() {
        assertEquals(List.of(), found(Hybrid.switchingOn(RULE), "Enable-ExchangeCertificate $t -Services IIS -DoNotRequireSsl\n"
                + "Enable-ExchangeCertificate $t -Services POP\nparam($p)\nEnable-ExchangeCertificate @p -Services IIS"));
    }

    @Test
    void ruling57TheSwitchGoesBeforeThePipe() {
        String script = "Enable-ExchangeCertificate $t -Services IIS | Out-Null";

        assertEquals("Enable-ExchangeCertificate $t -Services IIS -DoNotRequireSsl | Out-Null",
                found(Hybrid.switchingOn(RULE), script).get(0).fixes().get(0).applyTo(script));
    }
}
