package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class DoNotRequireSslWithoutIisTest {

    @Test
    void itActsOnlyWithIis() {
        Expectations.check("""
                param($s)
                Enable-ExchangeCertificate INTERNAL -Services POP -DoNotRequireSsl #~ info EXDoNotRequireSslWithoutIis
                Enable-ExchangeCertificate INTERNAL -Services IIS -DoNotRequireSsl
                Enable-ExchangeCertificate INTERNAL -Services POP -DoNotRequireSsl:$false
                """, Hybrid.kb().context());
    }

    @Test
    void anUnknownListIsNotAccused() {
        assertTrue(Rewritten.all("EXDoNotRequireSslWithoutIis",
                "param($s)\nEnable-ExchangeCertificate INTERNAL -Services $s -DoNotRequireSsl").isEmpty());
    }

    @Test
    void ruling57TheSwitchGoesWithItsContinuation() {
        assertEquals("Enable-ExchangeCertificate $t -Services POP -Server EX01", Rewritten.by("EXDoNotRequireSslWithoutIis", FixKind.SAFE,
                "Enable-ExchangeCertificate $t -Services POP -DoNotRequireSsl -Server EX01"));
        assertEquals("Enable-ExchangeCertificate $t `\n    -Services POP\n", Rewritten.by("EXDoNotRequireSslWithoutIis", FixKind.SAFE,
                "Enable-ExchangeCertificate $t `\n    -Services POP `\n    -DoNotRequireSsl\n"));
        assertEquals("Enable-ExchangeCertificate $t `\n    -Services POP\n", Rewritten.by("EXDoNotRequireSslWithoutIis", FixKind.SAFE,
                "Enable-ExchangeCertificate $t `\n    -DoNotRequireSsl `\n    -Services POP\n"));
    }
}
