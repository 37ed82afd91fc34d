package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class FederationServiceTest {

    @Test
    void federationIsAnErrorAndARehearsalOfItIsInfo() {
        Expectations.check("""
                Enable-ExchangeCertificate INTERNAL -Services IIS,Federation #~ error EXFederationService
                Enable-ExchangeCertificate INTERNAL -Services IIS
                """, Hybrid.kb().context());
        assertEquals("info", Rewritten.only("EXFederationService", "Enable-ExchangeCertificate $t -Services Federation -WhatIf").level().word());
    }

    @Test
    void theElementIsMarked() {
        assertEquals("Federation", Rewritten.marked("EXFederationService", "Enable-ExchangeCertificate $t -Services IIS,Federation"));
    }
}
