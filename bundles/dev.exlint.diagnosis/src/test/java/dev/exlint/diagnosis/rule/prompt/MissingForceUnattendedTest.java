package dev.exlint.diagnosis.rule.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void eachSignOfAnUnattendedRunCounts() {
        for (String sign : List.of("$ConfirmPreference = 'None'", "$global:ConfirmPreference = \"None\"",
                "Register-ScheduledTask -TaskName Renew -Action $a",
                "Register-ScheduledJob -Name Renew -FilePath renew.ps1", "powershell.exe -NonInteractive -File renew.ps1",
                "& 'C:/PowerShell/pwsh.exe' -noni -File x.ps1")) {
            assertEquals(1, Rewritten.all("EXMissingForceUnattended", sign + "\nEnable-ExchangeCertificate $t -Services UM").size(), sign);
        }
        for (String none : List.of("Get-It -NonInteractive", "$ConfirmPreference = 'High'", "# powershell -NonInteractive",
                "Get-ScheduledTask")) {
            assertTrue(Rewritten.all("EXMissingForceUnattended", none + "\nEnable-ExchangeCertificate $t -Services UM").isEmpty(), none);
        }
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
