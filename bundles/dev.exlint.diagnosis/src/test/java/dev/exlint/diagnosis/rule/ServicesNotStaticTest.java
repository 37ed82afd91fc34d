package dev.exlint.diagnosis.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
