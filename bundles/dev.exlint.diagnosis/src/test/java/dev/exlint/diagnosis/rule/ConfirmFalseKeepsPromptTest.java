package dev.exlint.diagnosis.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
