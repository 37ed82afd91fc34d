package dev.exlint.diagnosis.rule.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class ForceFalseTest {

    @Test
    void row69ItGoesWithOneBlank() {
        assertEquals("Enable-ExchangeCertificate $t -Services POP -Server EX01",
                Rewritten.by("EXForceFalse", FixKind.SAFE, "Enable-ExchangeCertificate $t -Services POP -Force:$false -Server EX01"));
    }

    @Test
    void aVariableMayBeMeantToChange() {
        assertTrue(Rewritten.all("EXForceFalse", "$force = $false\nEnable-ExchangeCertificate $t -Services POP -Force:$force").isEmpty());
    }
}
