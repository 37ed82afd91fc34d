package dev.exlint.diagnosis.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.settings.RuleSettings;
import dev.exlint.diagnosis.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rulings 50 and 51. EXForceFalse stands on -Force:$false; nothing else is found in these calls without a snapshot. */
class SuppressionsTest {

    private static final String CALL = "Enable-ExchangeCertificate -Thumbprint INTERNAL -Services POP -Force:$false; Get-ExchangeCertificate";

    private static ScriptReport run(String script, CheckContext context) {
        return Expectations.run(Expectations.fill(script), context);
    }

    private static List<String> reported(String script) {
        return run(script, Hybrid.withoutSnapshot()).findings().stream().map(each -> each.rule() + '@' + each.start()).toList();
    }

    /** The rules that are suppressed, with who did it and why. */
    private static List<String> suppressed(String script) {
        return suppressed(script, Hybrid.withoutSnapshot());
    }

    private static List<String> suppressed(String script, CheckContext context) {
        return run(script, context).suppressed().stream()
                .map(each -> (each.finding().rule() + ' ' + each.by().word() + ' ' + each.reason()).strip()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "# exlint-disable-next-line EXForceFalse\n" + CALL,
        "#exlint-disable-next-line exforcefalse\r\n" + CALL,
        "# EXLINT-Disable-Next-Line EXForceFalse, EXParseError\n" + CALL,
        "# exlint-disable-next-line EXForceFalse\n# exlint-disable-next-line EXSmtpWithoutEnvironment\n" + CALL,
        "<# exlint-disable-next-line EXForceFalse #>\n" + CALL,
        CALL + " # exlint-disable-line EXForceFalse",
        "# exlint-disable EXForceFalse\n\n" + CALL,
        "function Set-It {\n# exlint-disable-next-line EXForceFalse\n" + CALL + "\n}",
    })
    void ruling51ADirectiveSuppressesWhatItNames(String script) {
        assertEquals(List.of("EXForceFalse directive"), suppressed(script));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "# exlint-disable-next-line EXForceFalse\nEnable-ExchangeCertificate -Thumbprint INTERNAL `\n  -Services POP `\n  -Force:$false",
        "# exlint-disable-next-line EXForceFalse\nInvoke-Command { 1 } |\n  ForEach-Object {\n  }; " + CALL,
        "Enable-ExchangeCertificate -Thumbprint INTERNAL `\n  -Force:$false `\n  -Services POP # exlint-disable-line EXForceFalse",
        "Enable-ExchangeCertificate -Thumbprint INTERNAL -Force:$false -Services POP, # exlint-disable-line EXForceFalse\n IMAP",
    })
    void ruling51ALineMeansTheWholeStatementThatStartsThere(String script) {
        assertEquals(script.contains("Invoke-Command") ? List.of() : List.of("EXForceFalse directive"), suppressed(script));
    }

    @Test
    void ruling51ALineDoesNotMeanTheBlocksOfItsStatement() {
        assertEquals(List.of(), suppressed("# exlint-disable-next-line EXForceFalse\nif ($x) {\n  " + CALL + "\n}"));
        assertEquals(List.of(), suppressed("# exlint-disable-next-line EXForceFalse\n1..2 | ForEach-Object {\n  " + CALL + "\n}"));
    }

    @Test
    void ruling51ALineIsNotTheOneAfter() {
        assertEquals(List.of(), suppressed("# exlint-disable-next-line EXForceFalse\nGet-Date\n" + CALL));
    }

    @Test
    void ruling51TheReasonStandsBehindTwoDashes() {
        assertEquals(List.of("EXForceFalse directive CHG0048213 -- reviewed"),
                suppressed("# exlint-disable-next-line EXForceFalse -- CHG0048213 -- reviewed\n" + CALL));
    }

    @Test
    void ruling51DisableEndsAtEnableOrAtTheEndOfTheFile() {
        String script = "# exlint-disable EXForceFalse\n" + CALL + "\n# exlint-enable EXForceFalse\n" + CALL;

        assertEquals(List.of("EXForceFalse directive"), suppressed(script));
        assertEquals(1, reported(script).size());
        assertEquals(2, suppressed("# exlint-disable EXForceFalse\n" + CALL + "\n" + CALL).size());
    }

    @Test
    void ruling51EnableWithoutNamesEndsEveryDisable() {
        assertEquals(List.of(), suppressed("# exlint-disable EXForceFalse, EXSwitchGivenValue\nGet-Date\n# exlint-enable\n" + CALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[Diagnostics.CodeAnalysis.SuppressMessageAttribute('EXForceFalse','',Justification='because')]\nparam()\n" + CALL,
        "[System.Diagnostics.CodeAnalysis.SuppressMessage('EXForceFalse', '', Justification = 'because')] param()\n" + CALL,
        "[Diagnostics.CodeAnalysis.SuppressMessage(Category='exforcefalse', CheckId='', Justification='because')] param()\n" + CALL,
        "[Diagnostics.CodeAnalysis.SuppressMessage('EXForceFalse','','','','because')] param()\n" + CALL,
        "function Set-It {\n[Diagnostics.CodeAnalysis.SuppressMessage('EXForceFalse','',Justification='because')] param()\n" + CALL + "\n}",
        "[Diagnostics.CodeAnalysis.SuppressMessage('EXForceFalse','',Scope='Function',Target='Set-*',Justification='because')] param()\n"
                + "function Set-It {\n" + CALL + "\n}",
        "[Diagnostics.CodeAnalysis.SuppressMessage('EXForceFalse','',Scope='function',Target='set-i[tu]',Justification='because')] param()\n"
                + "function Set-It {\n" + CALL + "\n}",
    })
    void ruling51AnAttributeSuppressesAsPsScriptAnalyzerReadsIt(String script) {
        assertEquals(List.of("EXForceFalse attribute because"), suppressed(script));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "function Set-It {\n[Diagnostics.CodeAnalysis.SuppressMessage('EXForceFalse','')] param()\n}\n" + CALL,
        "[Diagnostics.CodeAnalysis.SuppressMessage('EXForceFalse','',Scope='Function',Target='Get-*')] param()\nfunction Set-It {\n" + CALL + "\n}",
        "[Diagnostics.CodeAnalysis.SuppressMessage('EXForceFalse','',Scope='Class')] param()\nfunction Set-It {\n" + CALL + "\n}",
        "[Parameter('EXForceFalse')] param()\n" + CALL,
    })
    void ruling51AnAttributeCoversNoMoreThanItsScope(String script) {
        assertEquals(List.of(), suppressed(script));
    }

    @Test
    void ruling50ANameOfPsScriptAnalyzerIsHonouredWithAndWithoutPs() {
        String script = "\nEnable-ExchangeCertificate INTERNAL -Services POP ` \n -Force";

        assertEquals(List.of("EXBacktickBeforeBlank directive"), suppressed("# exlint-disable PSMisleadingBacktick" + script));
        assertEquals(List.of("EXBacktickBeforeBlank attribute"),
                suppressed("[Diagnostics.CodeAnalysis.SuppressMessage('MisleadingBacktick','')] param()" + script));
    }

    @Test
    void ruling48WithoutTheReasonThatSettingsRequireNothingIsSuppressed() {
        Settings strict = new Settings("exlint.psd1", "", "", List.of(), List.of(), Set.of(), Map.of()).requiringReasons();

        assertEquals(List.of(), suppressed("# exlint-disable-next-line EXForceFalse\n" + CALL, Hybrid.withoutSnapshot(strict)));
        assertEquals(List.of("EXForceFalse directive so"),
                suppressed("# exlint-disable-next-line EXForceFalse -- so\n" + CALL, Hybrid.withoutSnapshot(strict)));
    }

    @Test
    void whatSettingsSwitchOffOrDoNotShowIsKeptAsSuppressed() {
        Settings off = Settings.none().withRules(RuleSettings.switching(Set.of("EXForceFalse"), Map.of()));
        Settings errorsOnly = Settings.none().withRules(new RuleSettings(Set.of(), Set.of(), Map.of(), Map.of(), Map.of(), Set.of(Level.ERROR)));

        assertEquals(List.of("EXForceFalse settings"), suppressed(CALL, Hybrid.withoutSnapshot(off)));
        assertEquals(List.of("EXForceFalse settings"), suppressed(CALL, Hybrid.withoutSnapshot(errorsOnly)));
        assertEquals(List.of(), run(CALL, Hybrid.withoutSnapshot(off)).findings());
    }

    @Test
    void aDirectiveInAStringIsNone() {
        assertEquals(List.of(), suppressed("'# exlint-disable EXForceFalse'\n" + CALL));
    }

    @Test
    void aFloodOfDirectivesHidesNothingAndIsReadToALimit() {
        String flood = "# exlint-disable-next-line EXForceFals\n".repeat(20_000) + "# exlint-disable-next-line EXForceFalse\n".repeat(20_000);

        List<String> rules = run(flood + CALL, Hybrid.withoutSnapshot()).findings().stream().map(Finding::rule).toList();

        assertTrue(rules.contains("EXForceFalse"));
        assertTrue(rules.size() < 200, rules.size() + " findings");
        assertEquals(List.of("EXForceFalse directive"), suppressed("# exlint-disable-next-line EXForceFalse\n".repeat(1_900) + "# x\n".repeat(20_000)
                + CALL));
    }
}
