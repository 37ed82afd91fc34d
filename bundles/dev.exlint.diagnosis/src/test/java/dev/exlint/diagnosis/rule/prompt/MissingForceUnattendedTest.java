package dev.exlint.diagnosis.rule.prompt;

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

class MissingForceUnattendedTest {

    @Test
    void ruling18InAnUnattendedScriptItSpeaksInsteadOfTheOther() {
        Expectations.check("""
                $ConfirmPreference = 'None'
                Enable-ExchangeCertificate INTERNAL -Services IIS -Confirm:$false #~ warning EXMissingForceUnattended
                Enable-ExchangeCertificate INTERNAL -Services POP
                """, Hybrid.kb().context());
    }

    @Test
    void ruling48TheSettingUnattendedIsSuchASign() {
        Settings settings = new Settings("exlint.psd1", List.of(), "", List.of(), List.of(), Recognition.byDefault(),
                Language.byDefault(), RuleSettings.byDefault(),
                true, "", "", false);

        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS -Confirm:$false #~ warning EXMissingForceUnattended",
                Hybrid.kb().settings(settings).context());
    }

    @Test
    void not07WithoutASignOfAnUnattendedRunThereIsNoFinding() {
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS", Hybrid.kb().context());
    }

    @Test
    void ruling57TheSwitchGoesBeforeThePipe() {
        assertEquals("$ConfirmPreference = 'None'\nEnable-ExchangeCertificate $t -Services IIS -Force | Out-Null", Rewritten.by(
                "EXMissingForceUnattended", FixKind.REVIEW,
                "$ConfirmPreference = 'None'\nEnable-ExchangeCertificate $t -Services IIS | Out-Null"));
    }
}
