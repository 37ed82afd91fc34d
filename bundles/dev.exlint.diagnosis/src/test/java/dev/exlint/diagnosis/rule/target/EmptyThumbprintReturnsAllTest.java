package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyThumbprintReturnsAllTest {

    private static final String RULE = "EXEmptyThumbprintReturnsAll";

    @Test
    void onlyWhatIsCertainlyEmptyIsTold() {
        assertEquals("$null", Rewritten.marked(RULE, "Get-ExchangeCertificate -Thumbprint $null | Remove-ExchangeCertificate"));
        assertEquals("$t", Rewritten.marked(RULE, "$t = ''\nGet-ExchangeCertificate $t | Remove-ExchangeCertificate"));
        assertEquals(List.of(),
                Rewritten.all(RULE, "param($t)\nGet-ExchangeCertificate -Thumbprint $t\nGet-ExchangeCertificate $fromTheSession\nGet-ExchangeCertificate"));
        assertEquals(List.of(), Rewritten.all(RULE, "$t = ''\nif (Test-Path x) { $t = 'INTERNAL' }\nGet-ExchangeCertificate $t"));
    }

    @Test
    void theSnapshotMayShowThatNothingWasFound() {
        assertEquals("warning", Rewritten.only(RULE, "$c = Get-ExchangeCertificate | ? Subject -eq 'CN=nobody'\n"
                + "Get-ExchangeCertificate -Thumbprint $c.Thumbprint | Remove-ExchangeCertificate").level().word());
    }
}
