package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class ServicesNoneHasNoEffectTest {

    @Test
    void noneAndZeroChangeNothing() {
        Expectations.check("""
                Enable-ExchangeCertificate INTERNAL -Services None #~ warning EXServicesNoneHasNoEffect
                Enable-ExchangeCertificate INTERNAL -Services 0 #~ warning EXServicesNoneHasNoEffect
                """, Hybrid.withoutSnapshot());
    }

    @Test
    void not04NoneInALongerListAndOnNewAreFine() {
        Expectations.check("""
                Enable-ExchangeCertificate INTERNAL -Services None,POP -Server EX09
                New-ExchangeCertificate -Services None
                """, Hybrid.withoutSnapshot());
    }

    @Test
    void ruling53TheFixCommentsTheWholeStatementOut() {
        assertEquals("if ($x) {\n#     Enable-ExchangeCertificate $t `\n#         -Services None\n}\n",
                Rewritten.by("EXServicesNoneHasNoEffect", FixKind.REVIEW,
                        "if ($x) {\n    Enable-ExchangeCertificate $t `\n        -Services None\n}\n"));
        assertTrue(Rewritten.only("EXServicesNoneHasNoEffect", "if ($x) { Enable-ExchangeCertificate $t -Services None }").fixes().isEmpty());
    }
}
