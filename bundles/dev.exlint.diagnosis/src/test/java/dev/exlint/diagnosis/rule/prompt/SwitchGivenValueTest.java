package dev.exlint.diagnosis.rule.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class SwitchGivenValueTest {

    @Test
    void row69ATrueValueGoesAndAFalseOneGetsAColon() {
        assertEquals("Enable-ExchangeCertificate $t -Services POP -Force",
                Rewritten.by("EXSwitchGivenValue", FixKind.SAFE, "Enable-ExchangeCertificate $t -Services POP -Force \"True\""));
        assertEquals("Enable-ExchangeCertificate $t -Services POP -Force:$false",
                Rewritten.by("EXSwitchGivenValue", FixKind.REVIEW, "Enable-ExchangeCertificate $t -Services POP -Force $false"));
        assertEquals("-Force $true", Rewritten.marked("EXSwitchGivenValue", "Enable-ExchangeCertificate $t -Services POP -Force $true"));
    }

    @Test
    void theStrayWordIsNoThumbprintOfBadFormat() {
        Expectations.check("""
                Enable-ExchangeCertificate -Services POP -Force $true #~ error EXSwitchGivenValue
                Enable-ExchangeCertificate INTERNAL -Services POP -Force:$true
                """, Hybrid.kb().context());
    }
}
