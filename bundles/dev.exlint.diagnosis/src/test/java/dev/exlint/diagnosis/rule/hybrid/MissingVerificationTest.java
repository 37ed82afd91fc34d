package dev.exlint.diagnosis.rule.hybrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import org.junit.jupiter.api.Test;

class MissingVerificationTest {

    private static final String CALL = "Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS -Server EX01\n";

    private static int found(String after) {
        return (int) Expectations.run(Expectations.fill(CALL + after), Hybrid.kb().context()).findings().stream()
                .filter(each -> each.rule().equals("EXMissingVerification")).count();
    }

    @Test
    void aChangeThatNothingReadsBackIsTold() {
        assertEquals(1, found(""));
        assertEquals(1, found("Get-ExchangeCertificate -Thumbprint PUBLIC -Server EX01"));
        assertEquals(1, found("Get-ExchangeCertificate -Thumbprint INTERNAL -Server EX09"));
        assertEquals(1, found("Get-ExchangeCertificate -Thumbprint INTERNAL -Server EX01 | Out-Null"));
    }

    @Test
    void ruling43AnyLaterReadThatMayReturnItCounts() {
        assertEquals(0, found("Get-ExchangeCertificate -Thumbprint INTERNAL -Server EX01 | Format-List Services"));
        assertEquals(0, found("Get-ExchangeCertificate -Server EX01"));
        assertEquals(0, found("Get-ExchangeCertificate -Thumbprint $t -Server ex01.corp.contoso.example"));
        assertEquals(0, found("$c = Get-ExchangeCertificate -Identity 'EX01\\INTERNAL'\nif ($c.Services -match 'IIS') { 'ok' }"));
    }

    @Test
    void ruling43AResultThatNobodyLooksAtDoesNotCount() {
        assertEquals(1, found("$null = Get-ExchangeCertificate -Thumbprint INTERNAL -Server EX01"));
        assertEquals(1, found("$after = Get-ExchangeCertificate -Thumbprint INTERNAL -Server EX01"));
        assertEquals(1, found("Get-ExchangeCertificate -Thumbprint INTERNAL -Server EX01 > $null"));
        assertEquals(0, found("$after = Get-ExchangeCertificate -Thumbprint INTERNAL -Server EX01\n$after.Services"));
    }

    @Test
    void not13AScriptThatCannotBeReadMayReadThemBack() {
        assertEquals(0, found(". .\\Show-Certificates.ps1"));
        assertEquals(0, found("& $script"));
    }

    @Test
    void ruling43OneFindingForEachCall() {
        assertEquals(1, found("foreach ($s in 'EX01','EX09') { Get-Date }"));
        assertEquals(0, (int) Expectations.run("foreach ($s in 'EX01','EX09') { Enable-ExchangeCertificate $t -Services IIS -Server $s }\n"
                + "foreach ($s in 'EX01','EX09') { Get-ExchangeCertificate $t -Server $s }", Hybrid.kb().context()).findings().stream()
                .filter(each -> each.rule().equals("EXMissingVerification")).count());
    }

    @Test
    void row67TheFixAppendsTheLine() {
        String script = Expectations.fill(CALL);
        Finding finding = Expectations.all(script, Hybrid.kb().context()).stream()
                .filter(each -> each.rule().equals("EXMissingVerification")).findFirst().orElseThrow();

        assertEquals(FixKind.REVIEW, finding.fixes().get(0).kind());
        assertEquals(script + Expectations.fill("Get-ExchangeCertificate -Thumbprint INTERNAL -Server EX01 | Format-List FriendlyName,Services\n"),
                finding.fixes().get(0).applyTo(script));
    }

    @Test
    void aRehearsalChangesNothing() {
        assertTrue(Expectations.all("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS -WhatIf",
                Hybrid.kb().context()).stream().noneMatch(each -> each.rule().equals("EXMissingVerification")));
    }
}
