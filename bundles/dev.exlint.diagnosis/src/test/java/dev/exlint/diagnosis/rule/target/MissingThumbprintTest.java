package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class MissingThumbprintTest {

    @Test
    void neitherThumbprintNorIdentityNorPipeline() {
        Expectations.check("""
                Enable-ExchangeCertificate -Services IIS #~ error EXMissingThumbprint
                Remove-ExchangeCertificate -Server EX01 #~ error EXMissingThumbprint
                """, Hybrid.kb().context());
    }

    @Test
    void ruling44OneThatIsCertainlyEmptyIsMarked() {
        assertEquals("''", Rewritten.marked("EXMissingThumbprint", "Enable-ExchangeCertificate -Thumbprint '' -Services IIS"));
    }

    @Test
    void anUnknownObjectOfThePipelineIsNotMissing() {
        assertTrue(Rewritten.all("EXMissingThumbprint", "param($c)\n$c | Enable-ExchangeCertificate -Services IIS").isEmpty());
    }

    @Test
    void bothMissingAreTwoDefects() {
        Expectations.check("Enable-ExchangeCertificate #~ error EXMissingServices; error EXMissingThumbprint", Hybrid.kb().context());
    }
}
