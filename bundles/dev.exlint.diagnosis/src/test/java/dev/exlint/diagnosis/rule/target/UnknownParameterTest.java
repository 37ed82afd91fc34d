package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class UnknownParameterTest {

    @Test
    void aMisspeltNameAndAnAmbiguousPrefixFail() {
        Expectations.check("""
                Enable-ExchangeCertificate INTERNAL -Servcies IIS #~ error EXUnknownParameter
                Enable-ExchangeCertificate INTERNAL -Serv IIS #~ error EXUnknownParameter
                Enable-ExchangeCertificate INTERNAL -Servi IIS
                """, Hybrid.kb().context());
    }

    @Test
    void ruling07PrefixesThatDependOnTheShellAreInfo() {
        assertEquals("info", Rewritten.only("EXUnknownParameter", "Enable-ExchangeCertificate -I INTERNAL -Services IIS").level().word());
        assertEquals("info", Rewritten.only("EXUnknownParameter", "Enable-ExchangeCertificate INTERNAL -Services IIS -W").level().word());
        assertEquals("error", Rewritten.only("EXUnknownParameter", "Enable-ExchangeCertificate INTERNAL -Services IIS -D dc1").level().word());
    }

    @Test
    void theFixTakesTheNearestName() {
        assertEquals("Enable-ExchangeCertificate $t -Services IIS",
                Rewritten.by("EXUnknownParameter", FixKind.REVIEW, "Enable-ExchangeCertificate $t -Servcies IIS"));
        assertEquals("-Servcies", Rewritten.marked("EXUnknownParameter", "Enable-ExchangeCertificate $t -Servcies IIS"));
    }

    @Test
    void not02HelpIsNoCall() {
        assertTrue(Rewritten.all("EXUnknownParameter", "Enable-ExchangeCertificate -?").isEmpty());
    }
}
