package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class ServicesNotStaticTest {

    @Test
    void s02AListFromOutsideIsTold() {
        Expectations.check("""
                param($services, $rest)
                Enable-ExchangeCertificate INTERNAL -Services $services #~ info EXServicesNotStatic
                Enable-ExchangeCertificate INTERNAL @rest #~ info EXServicesNotStatic
                """, Hybrid.kb().context());
    }

    @Test
    void ruling38ADefaultDoesNotMakeItKnown() {
        Expectations.check("param($s = 'IIS')\nEnable-ExchangeCertificate INTERNAL -Services $s #~ info EXServicesNotStatic",
                Hybrid.kb().context());
    }

    @Test
    void theArgumentIsMarked() {
        assertEquals("$s", Rewritten.marked("EXServicesNotStatic", "param($s)\nEnable-ExchangeCertificate INTERNAL -Services $s"));
    }
}
