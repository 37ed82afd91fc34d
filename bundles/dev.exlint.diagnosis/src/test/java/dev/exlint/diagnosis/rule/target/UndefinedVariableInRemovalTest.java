package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndefinedVariableInRemovalTest {

    private static final String RULE = "EXUndefinedVariableInRemoval";

    @Test
    void ruling28aAVariableThatNothingDefinesIsTold() {
        assertEquals("$pattern",
                Rewritten.marked(RULE, "Get-ExchangeCertificate | ? { $_.Subject -like \"*$pattern*\" } | Remove-ExchangeCertificate"));
        assertEquals("$oldThumb", Rewritten.marked(RULE, "$oldThumbprint = 'INTERNAL'\nRemove-ExchangeCertificate -Thumbprint $oldThumb"));
        assertEquals("$name", Rewritten.marked(RULE, "Set-SendConnector $name -Fqdn mail.contoso.example"));
        assertEquals("$name", Rewritten.marked(RULE, "Get-SendConnector | ? Name -like \"*$name*\" | Set-SendConnector -Enabled $false"));
        assertEquals("$issuer",
                Rewritten.marked(RULE,
                "$old = Get-ExchangeCertificate | ? Issuer -eq $issuer\nRemove-ExchangeCertificate $old.Thumbprint"));
    }

    @Test
    void ruling28aAlsoBeforeALoopOverWhatWasFound() {
        for (String script : List.of("Get-ExchangeCertificate | ? Subject -like \"*$x*\" | % { Remove-ExchangeCertificate $_.Thumbprint }",
                "foreach ($c in (Get-ExchangeCertificate | ? Subject -like \"*$x*\")) { Remove-ExchangeCertificate $c.Thumbprint }")) {
            assertEquals("$x", Rewritten.marked(RULE, script), script);
        }
    }

    @Test
    void ruling37ARehearsalIsInfo() {
        assertEquals("info", Rewritten.only(RULE, "Remove-ExchangeCertificate -Thumbprint $old -WhatIf").level().word());
    }

    @Test
    void anyWayToGiveItAValueCounts() {
        for (String before : List.of("$x = 1", "param($x)", "foreach ($x in 1) { }", "Get-Date -OutVariable x",
                "Set-Variable -Name x -Value 1", "$a, $x = 1, 2",
                "function f($x) { }", "[int]$x = 1", "if ($false) { $x = 1 }", ". .\\settings.ps1", "Get-Date | Tee-Object -Variable x",
                "[void][int]::TryParse('1', [ref]$x)")) {
            assertEquals(List.of(), Rewritten.all(RULE, before + "\nRemove-ExchangeCertificate -Thumbprint $x"), before);
        }
    }

    @Test
    void inAFunctionForOthersItIsPossible() {
        String function = "function Remove-Old { Remove-ExchangeCertificate -Thumbprint $old }\n";

        assertEquals("info false", Rewritten.all(RULE, function).stream().map(each -> each.level().word() + ' ' + each.certain())
                .findFirst().orElse(""));
        assertEquals("warning true", Rewritten.all(RULE, function + "Remove-Old").stream().map(each -> each.level().word() + ' '
                + each.certain())
                .findFirst().orElse(""));
    }

    @Test
    void aNameThatIsPutTogetherMayBeAny() {
        assertEquals(List.of(), Rewritten.all(RULE, "Set-Variable -Name \"o$i\" -Value 1\nRemove-ExchangeCertificate -Thumbprint $old"));
    }

    @Test
    void variablesOfTheEngineTheSessionAndDrivesAreNot() {
        assertEquals(List.of(),
                Rewritten.all(RULE, "Remove-ExchangeCertificate -Thumbprint $env:OLD\nRemove-ExchangeCertificate -Thumbprint $global:old\n"
                + "Get-ExchangeCertificate | % { Remove-ExchangeCertificate $_.Thumbprint }\nRemove-ExchangeCertificate $args[0]"));
    }

    @Test
    void callsThatTakeNothingAwayAreNotItsBusiness() {
        assertEquals(List.of(), Rewritten.all(RULE, "Enable-ExchangeCertificate -Thumbprint $x -Services IIS\nGet-ExchangeCertificate $y\n"
                + "Set-SendConnector Out -TlsCertificateName $name"));
    }
}
