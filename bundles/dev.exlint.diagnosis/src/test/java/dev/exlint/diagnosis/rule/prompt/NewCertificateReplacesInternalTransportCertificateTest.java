package dev.exlint.diagnosis.rule.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewCertificateReplacesInternalTransportCertificateTest {

    private static final String RULE = "EXNewCertificateReplacesInternalTransportCertificate";

    private static List<String> levels(String script) {
        return Rewritten.all(RULE, script).stream().map(each -> each.level().word() + ' ' + each.certain()).toList();
    }

    @Test
    void ruling19OnlyWithForceOrNobodyToAnswer() {
        assertEquals(List.of("warning true"), levels("New-ExchangeCertificate -Force"));
        assertEquals(List.of("warning true"), levels("$ConfirmPreference = 'None'\nNew-ExchangeCertificate"));
        assertEquals(List.of(), levels("New-ExchangeCertificate"));
        assertEquals(List.of(), levels("New-ExchangeCertificate -Force:$false"));
    }

    @Test
    void ruling19TheFixAddsNoneAndKeepsForce() {
        assertEquals("New-ExchangeCertificate -Force -Services None", Rewritten.by(RULE, FixKind.REVIEW, "New-ExchangeCertificate -Force"));
    }

    @Test
    void not04NoneAndListsWithoutSmtpAreFine() {
        assertEquals(List.of(), levels("New-ExchangeCertificate -Services None -Force\nNew-ExchangeCertificate -Services IIS -Force"));
    }

    @Test
    void smtpByNameCountsAndHasNoFix() {
        assertEquals(List.of("warning true"), levels("New-ExchangeCertificate -Services SMTP -Force"));
        assertTrue(Rewritten.only(RULE, "New-ExchangeCertificate -Services SMTP -Force").fixes().isEmpty());
    }

    @Test
    void aRequestMakesNoCertificate() {
        assertEquals(List.of(), levels("New-ExchangeCertificate -GenerateRequest -Force"));
    }

    @Test
    void ruling37ARehearsalIsInfo() {
        assertEquals(List.of("info true"), levels("New-ExchangeCertificate -Force -WhatIf"));
    }

    @Test
    void anUnknownSplatMayNameTheServices() {
        assertEquals(List.of("info false"), levels("param($p)\nNew-ExchangeCertificate @p -Force"));
    }
}
