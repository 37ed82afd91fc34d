package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class UnknownServiceTest {

    @Test
    void aWordThatIsNoServiceFailsTheCall() {
        Expectations.check("""
                Enable-ExchangeCertificate INTERNAL -Services OWA #~ error EXUnknownService
                Enable-ExchangeCertificate INTERNAL -Services 'SMTP IIS' #~ error EXUnknownService
                Enable-ExchangeCertificate INTERNAL -Services 128 #~ error EXUnknownService
                Enable-ExchangeCertificate INTERNAL -Services 'IIS','16' #~ error EXUnknownService
                Enable-ExchangeCertificate INTERNAL -Services 'IIS,' #~ error EXUnknownService
                """, Hybrid.kb().context());
    }

    @Test
    void aValueFromAVariableIsMarkedInTheCallAndShownWhereItStands() {
        String script = "$s = 'OWA'\nEnable-ExchangeCertificate INTERNAL -Services $s";

        assertEquals("$s", Rewritten.marked("EXUnknownService", script));
        assertEquals(5, Rewritten.only("EXUnknownService", script).related().get(0).start());
    }

    @Test
    void theFixPutsCommasOrTheNearestName() {
        assertEquals("Enable-ExchangeCertificate $t -Services 'SMTP,IIS'",
                Rewritten.by("EXUnknownService", FixKind.REVIEW, "Enable-ExchangeCertificate $t -Services 'SMTP;IIS'"));
        assertEquals("Enable-ExchangeCertificate $t -Services IIS,IMAP",
                Rewritten.by("EXUnknownService", FixKind.REVIEW, "Enable-ExchangeCertificate $t -Services IIS,IMPA"));
    }

    @Test
    void not14AnUnknownServiceIsNotAlsoAnOpenList() {
        Expectations.check("param($more)\nEnable-ExchangeCertificate INTERNAL -Services OWA,$more #~ error EXUnknownService",
                Hybrid.kb().context());
    }
}
