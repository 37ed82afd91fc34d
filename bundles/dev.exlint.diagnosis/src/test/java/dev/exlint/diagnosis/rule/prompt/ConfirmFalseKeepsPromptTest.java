package dev.exlint.diagnosis.rule.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class ConfirmFalseKeepsPromptTest {

    @Test
    void onlyServicesThatAskAndOnlyWithoutForce() {
        Expectations.check("""
                Enable-ExchangeCertificate INTERNAL -Services IIS -Confirm:$false #~ info EXConfirmFalseKeepsPrompt
                Enable-ExchangeCertificate INTERNAL -Services POP -Confirm:$false
                Enable-ExchangeCertificate INTERNAL -Services IIS -Confirm:$false -Force
                """, Hybrid.kb().context());
        assertEquals("-Confirm:$false", Rewritten.marked("EXConfirmFalseKeepsPrompt",
                "Enable-ExchangeCertificate INTERNAL -Services IIS -Confirm:$false"));
    }
}
