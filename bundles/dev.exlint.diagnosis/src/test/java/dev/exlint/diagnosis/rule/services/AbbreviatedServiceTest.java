package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class AbbreviatedServiceTest {

    @Test
    void ruling14ALonePrefixAndANumberAloneOrInAListAreTold() {
        Expectations.check("""
                Enable-ExchangeCertificate INTERNAL -Services P #~ info EXAbbreviatedService
                Enable-ExchangeCertificate INTERNAL -Services '10' #~ info EXAbbreviatedService
                Enable-ExchangeCertificate INTERNAL -Services IIS,2 #~ info EXAbbreviatedService
                Enable-ExchangeCertificate INTERNAL -Services POP
                """, Hybrid.kb().context());
    }

    @Test
    void aPrefixIsCompletedUnattendedAndANumberAfterALook() {
        assertEquals("Enable-ExchangeCertificate $t -Services 'SMTP'",
                Rewritten.by("EXAbbreviatedService", FixKind.SAFE, "Enable-ExchangeCertificate $t -Services 'S'"));
        assertEquals("Enable-ExchangeCertificate $t -Services IMAP,POP,IIS,SMTP",
                Rewritten.by("EXAbbreviatedService", FixKind.REVIEW, "Enable-ExchangeCertificate $t -Services 0x1B"));
        assertEquals("Enable-ExchangeCertificate $t -Services IIS,POP,SMTP",
                Rewritten.by("EXAbbreviatedService", FixKind.REVIEW, "Enable-ExchangeCertificate $t -Services IIS,18"));
    }

    @Test
    void theNumberIsMarked() {
        assertEquals("18", Rewritten.marked("EXAbbreviatedService", "Enable-ExchangeCertificate $t -Services IIS,18"));
    }
}
