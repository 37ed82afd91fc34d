package dev.exlint.diagnosis.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.powershell.eval.EvaluationOptions;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Value;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallProjectionTest {

    private static final String ENABLE = "Enable-ExchangeCertificate 455A885832AEA5EF9C9C30068725ABBA99A674F8 -Services IIS";

    private static CallReport of(String script, Map<String, Value> arguments) {
        return CallAnalysis.of(SourceText.of(script), Optional.empty(), Organisation.unknown(),
                EvaluationOptions.closed(arguments, "EX01"), Budget.ofSteps(100_000));
    }

    private static CallSite only(String script) {
        CallReport report = of(script, Map.of());
        assertEquals(1, report.sites().size(), script);
        return report.sites().get(0);
    }

    @Test
    void aFunctionThatNothingCallsNeverRuns() {
        CallSite site = only("function f { " + ENABLE + " }");

        assertTrue(site.exact());
        assertEquals(0, site.calls().size());
    }

    @Test
    void aFunctionThatUnseenCodeCouldCallIsNotClaimed() {
        CallSite site = only("function f { " + ENABLE + " }\nInvoke-Expression $env:TODO");

        assertFalse(site.exact());
        assertFalse(site.calls().isEmpty());
        assertTrue(site.calls().stream().noneMatch(Call::certain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#requires -Modules Mail\n", "#requires -RunAsAdministrator\n", "#requires -PSSnapin Mail\n",
        "using module .\\Mail.psm1\n", "Import-Module $PSScriptRoot\\Mail.psm1\n", "Import-Module .\\Mail\n", "& $env:TOOL\n",
        "iex (Read-Host)\n", ". .\\mail.ps1\n", "class C { [void] M() { } }\n. $env:X\n"})
    void nothingIsCertainWhereTheScriptMayNotStartOrUnseenCodeMayEndIt(String before) {
        CallSite site = only(before + ENABLE);

        assertFalse(site.exact());
        assertEquals(1, site.calls().size());
        assertFalse(site.calls().get(0).certain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"class C { [void] M() { " + ENABLE + " } }", "workflow w { " + ENABLE + " }",
        "function f { dynamicparam { " + ENABLE + " } }"})
    void codeThatIsNotFollowedIsNotClaimed(String script) {
        assertFalse(only(script).exact());
    }

    @Test
    void anArgumentThatTheScriptHasNoParameterForMayKeepItFromStarting() {
        CallReport report = of("param($Server)\n" + ENABLE, Map.of("Servre", new Known("EX02")));

        assertFalse(report.sites().get(0).exact());
        assertFalse(report.sites().get(0).calls().get(0).certain());
    }

    @Test
    void anErrorThatCertainlyComesOutIsClaimed() {
        assertEquals("CannotConvertArgumentNoMessage", only(ENABLE + "X").fails());
        assertEquals("CannotConvertArgumentNoMessage", only("1..2 | % { " + ENABLE + "X }").fails());
    }

    @ParameterizedTest
    @ValueSource(strings = {"try { %s } catch { }", "Invoke-Command -ComputerName EX02 { %s }", "trap { continue }\n%s",
        "$ErrorActionPreference = 'SilentlyContinue'\n%s", "function f { %s }; try { f } catch { }", "if ($env:X) { %s }"})
    void anErrorThatNobodySeesIsNotClaimed(String around) {
        assertEquals("", only(String.format(java.util.Locale.ROOT, around, ENABLE + "X")).fails());
    }

    @Test
    void aFunctionOfTheScriptHidesTheCmdlet() {
        CallReport report = of("function Enable-ExchangeCertificate { }\n" + ENABLE, Map.of());

        assertEquals(0, report.sites().size());
    }

    @Test
    void anAliasIsASiteOfItsCmdlet() {
        CallSite site = only("Set-Alias eec Enable-ExchangeCertificate\neec 455A885832AEA5EF9C9C30068725ABBA99A674F8 -Services IIS");

        assertEquals("Enable-ExchangeCertificate", site.command());
        assertTrue(site.exact());
    }

    @Test
    void strictModeStopsAStatementThatReadsWhatIsNotSet() {
        CallReport report = of("Set-StrictMode -Version 1\n" + ENABLE + " -Server $sevrer\n" + ENABLE, Map.of());

        assertEquals(0, report.sites().get(0).calls().size());
        assertTrue(report.sites().get(0).exact());
        assertEquals(1, report.sites().get(1).calls().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 | ForEach-Object -Parallel { %s }", "$b = { %s }; Register-Thing @{ Action = $b }",
        "New-Module { %s }", "param([Parameter(Mandatory)]$Server)\n%s"})
    void whatMayRunOrMayNotIsNotClaimed(String around) {
        CallSite site = only(String.format(java.util.Locale.ROOT, around, ENABLE));

        assertFalse(site.exact());
        assertTrue(site.calls().stream().noneMatch(Call::certain));
        assertFalse(site.calls().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ValidateSet('A', 'B')]", "[ValidatePattern('^A')]", "[ValidateLength(1, 2)]", "[int]"})
    void anArgumentThatTheScriptRefusesKeepsItFromStarting(String attribute) {
        CallReport report = of("param(" + attribute + "$Mode)\n" + ENABLE, Map.of("Mode", new Known("XYZ")));

        assertEquals(0, report.sites().get(0).calls().size());
    }
}
