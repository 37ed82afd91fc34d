package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class DuplicateServiceTest {

    @Test
    void theLaterOneIsMarkedAndDropped() {
        assertEquals("Enable-ExchangeCertificate $t -Services IIS,POP",
                Rewritten.by("EXDuplicateService", FixKind.SAFE, "Enable-ExchangeCertificate $t -Services IIS,POP,iis"));
        assertEquals("Enable-ExchangeCertificate $t -Services 'IIS, POP'",
                Rewritten.by("EXDuplicateService", FixKind.SAFE, "Enable-ExchangeCertificate $t -Services 'IIS, IIS, POP'"));
        assertEquals("iis", Rewritten.marked("EXDuplicateService", "Enable-ExchangeCertificate $t -Services IIS,POP,iis"));
    }

    @Test
    void not14ASecondSmtpThatTheKbFixTakesAwayIsNoDefectOfItsOwn() {
        assertTrue(Rewritten.all("EXDuplicateService", "Enable-ExchangeCertificate INTERNAL -Services IIS,SMTP,SMTP").isEmpty());
        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP,SMTP #~ info EXDuplicateService", Hybrid.kb().context());
    }
}
