package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class ParameterSetConflictTest {

    @Test
    void identityStandsAlone() {
        Expectations.check("""
                Enable-ExchangeCertificate -Identity INTERNAL -Server EX01 -Services IIS #~ error EXParameterSetConflict
                Enable-ExchangeCertificate -Identity INTERNAL -Services IIS
                """, Hybrid.kb().context());
    }

    @Test
    void theFixNamesTheServerInIdentity() {
        assertEquals("Enable-ExchangeCertificate -Identity 'EX01\\B2' -Services IIS", Rewritten.by("EXParameterSetConflict",
                FixKind.REVIEW, "Enable-ExchangeCertificate -Identity 'B2' -Server EX01 -Services IIS"));
        assertEquals("-Server EX01", Rewritten.marked("EXParameterSetConflict",
                "Enable-ExchangeCertificate -Identity 'B2' -Server EX01 -Services IIS"));
    }
}
