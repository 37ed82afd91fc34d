package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class MissingServicesTest {

    @Test
    void theWholeCommandIsMarked() {
        assertEquals("Enable-ExchangeCertificate $t", Rewritten.marked("EXMissingServices", "param($t)\nEnable-ExchangeCertificate $t"));
    }

    @Test
    void aParameterWithoutArgumentIsMarked() {
        assertEquals("-Services", Rewritten.marked("EXMissingServices", "param($t)\nEnable-ExchangeCertificate $t -Services"));
    }

    @Test
    void anOpenSplatMayNameThem() {
        assertTrue(Rewritten.all("EXMissingServices", "param($p)\nEnable-ExchangeCertificate PUBLIC @p").isEmpty());
    }

    @Test
    void not02HelpIsNoCall() {
        Expectations.check("Enable-ExchangeCertificate -?\nGet-Help Enable-ExchangeCertificate", Hybrid.kb().context());
    }
}
