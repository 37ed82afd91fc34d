package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingServerTest {

    private static final String RULE = "EXMissingServer";

    private static List<String> found(String script) {
        return Rewritten.all(RULE, script).stream().map(each -> each.level().word() + ' ' + each.certain()).toList();
    }

    @Test
    void ruling20WhatWasReadElsewhereIsEnabledOnTheLocalServer() {
        assertEquals(List.of("warning true"),
                found("$c = Import-ExchangeCertificate -FileData $b -Server EX09\nEnable-ExchangeCertificate $c.Thumbprint -Services IIS"));
        assertEquals(List.of("warning true"),
                found("Get-ExchangeCertificate -Thumbprint INTERNAL -Server EX09 | Enable-ExchangeCertificate -Services POP"));
        assertEquals(List.of("warning true"),
                found("$t = (Get-ExchangeCertificate -Server EX09 | ? Issuer -like '*Issuing*' | select -First 1).Thumbprint\nRemove-ExchangeCertificate $t"));
    }

    @Test
    void ruling20TheLocalServerIsTheOneThatWasRead() {
        assertEquals(List.of(),
                found("$c = Import-ExchangeCertificate -FileData $b -Server EX01\nEnable-ExchangeCertificate $c.Thumbprint -Services IIS"));
        assertEquals(List.of(),
                found("$c = Import-ExchangeCertificate -FileData $b -Server ex01.corp.contoso.example\nEnable-ExchangeCertificate $c.Thumbprint -Services IIS"));
        assertEquals(List.of(),
                found("$c = Import-ExchangeCertificate -FileData $b -Server $env:COMPUTERNAME\nEnable-ExchangeCertificate $c.Thumbprint -Services IIS"));
        assertEquals(List.of(),
                found("Invoke-Command -ComputerName EX09 { $c = Get-ExchangeCertificate INTERNAL -Server EX09; Enable-ExchangeCertificate $c.Thumbprint -Services IIS }"));
    }

    @Test
    void ruling20AlsoInALoopOverWhatWasRead() {
        assertEquals(List.of("warning true"), found("Get-ExchangeCertificate -Server EX09 | ? Issuer -like '*Issuing*' "
                + "| ForEach-Object { Enable-ExchangeCertificate $_.Thumbprint -Services POP }"));
        assertEquals(List.of("warning true"), found("foreach ($c in Get-ExchangeCertificate INTERNAL -Server EX09) { "
                + "Enable-ExchangeCertificate $c.Thumbprint -Services POP }"));
        assertEquals(List.of(), found("Get-ExchangeServer | ForEach-Object { Enable-ExchangeCertificate INTERNAL -Server $_.Name -Services POP }"));
    }

    @Test
    void withServerNothingIsMissing() {
        assertEquals(List.of(),
                found("$c = Import-ExchangeCertificate -FileData $b -Server EX09\nEnable-ExchangeCertificate $c.Thumbprint -Services IIS -Server EX09"));
        assertEquals(List.of(),
                found("$c = Import-ExchangeCertificate -FileData $b\nEnable-ExchangeCertificate $c.Thumbprint -Services IIS"));
    }

    @Test
    void aServerNobodyKnowsMakesItPossible() {
        assertEquals(List.of("info false"),
                found("param($s)\n$c = Import-ExchangeCertificate -FileData $b -Server $s\nEnable-ExchangeCertificate $c.Thumbprint -Services IIS"));
    }

    @Test
    void theFixNamesTheServerAsTheScriptDoes() {
        assertEquals("$c = Import-ExchangeCertificate -FileData $b -Server 'EX09'\nEnable-ExchangeCertificate $c.Thumbprint -Services IIS -Server 'EX09'",
                Rewritten.by(RULE, FixKind.REVIEW,
                "$c = Import-ExchangeCertificate -FileData $b -Server 'EX09'\nEnable-ExchangeCertificate $c.Thumbprint -Services IIS"));
    }
}
