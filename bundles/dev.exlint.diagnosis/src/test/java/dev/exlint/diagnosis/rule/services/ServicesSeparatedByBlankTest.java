package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class ServicesSeparatedByBlankTest {

    @Test
    void ruling15TheWordBecomesTheThumbprintAndOnlyThisIsSaid() {
        Expectations.check("""
                Enable-ExchangeCertificate -Services IIS POP #~ error EXServicesSeparatedByBlank
                Enable-ExchangeCertificate INTERNAL -Services IIS POP #~ error EXServicesSeparatedByBlank
                Enable-ExchangeCertificate INTERNAL -Services IIS , POP
                Enable-ExchangeCertificate -Services IIS INTERNAL
                """, Hybrid.kb().context());
    }

    @Test
    void theFixPutsAComma() {
        String script = "Enable-ExchangeCertificate $t -Services 'IIS'  'POP'";

        assertEquals("Enable-ExchangeCertificate $t -Services 'IIS','POP'", Rewritten.by("EXServicesSeparatedByBlank", FixKind.REVIEW, script));
        assertEquals("'POP'", Rewritten.marked("EXServicesSeparatedByBlank", script));
    }
}
