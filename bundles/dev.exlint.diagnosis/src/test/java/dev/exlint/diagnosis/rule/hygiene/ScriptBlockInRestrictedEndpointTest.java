package dev.exlint.diagnosis.rule.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptBlockInRestrictedEndpointTest {

    private static final String RULE = "EXScriptBlockInRestrictedEndpoint";
    private static final String SESSION =
            "$ex = New-PSSession -ConfigurationName Microsoft.Exchange -ConnectionUri http://ex01/PowerShell\n";

    @Test
    void languageInTheBlockIsTold() {
        for (String block : List.of("if ($x) { Get-ExchangeCertificate }", "param($t) Get-ExchangeCertificate $t",
                "Get-ExchangeCertificate $t",
                "$c = Get-ExchangeCertificate", "Get-ExchangeCertificate | Where-Object { $_.Services }",
                "Get-ExchangeCertificate; Get-SendConnector")) {
            assertEquals(1, Rewritten.all(RULE, SESSION + "Invoke-Command -Session $ex -ScriptBlock { " + block + " }").size(), block);
        }
        assertEquals(1, Rewritten.all(RULE,
                "icm -ConnectionUri http://ex01/PowerShell -ConfigurationName Microsoft.Exchange { Get-ExchangeCertificate $t }").size());
    }

    @Test
    void theSessionMayComeFromATableOrFromALookUp() {
        for (String session : List.of("$p = @{ ConfigurationName = 'Microsoft.Exchange'; ConnectionUri = $u }\n$ex = New-PSSession @p",
                "$ex = Get-PSSession | Where-Object ConfigurationName -eq 'Microsoft.Exchange'")) {
            assertEquals(1, Rewritten.all(RULE, session + "\nInvoke-Command -Session $ex { Get-ExchangeCertificate $t }").size(), session);
        }
    }

    @Test
    void aPlainCommandGoesThrough() {
        for (String block : List.of("Get-ExchangeCertificate -Server EX01", "Get-ExchangeCertificate $using:t",
                "Set-SendConnector Out -Enabled $true",
                "Get-ExchangeCertificate | Format-List Services")) {
            assertEquals(List.of(), Rewritten.all(RULE, SESSION + "Invoke-Command -Session $ex -ScriptBlock { " + block + " }"), block);
        }
    }

    @Test
    void anotherSessionRunsAnyBlock() {
        assertEquals(List.of(),
                Rewritten.all(RULE, "$s = New-PSSession EX01\nInvoke-Command -Session $s { if ($x) { Get-ExchangeCertificate } }\n"
                + "Invoke-Command -ComputerName EX01 { $c = Get-ExchangeCertificate }"));
        assertEquals(List.of(), Rewritten.all(RULE, "param($s)\nInvoke-Command -Session $s { $c = Get-ExchangeCertificate }"));
    }
}
