package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class ThumbprintInvisibleCharacterTest {

    @Test
    void row68OnlyTheInvisibleCharacterGoes() {
        assertEquals(Expectations.fill("Get-ExchangeCertificate -Thumbprint 'INTERNAL'"), Rewritten.by("EXThumbprintInvisibleCharacter",
                FixKind.SAFE, "Get-ExchangeCertificate -Thumbprint '\u200EINTERNAL'"));
    }

    @Test
    void itIsNotAlsoAFormatError() {
        Expectations.check("Get-ExchangeCertificate -Thumbprint '\uFEFFINTERNAL' #~ error EXThumbprintInvisibleCharacter",
                Hybrid.kb().context());
    }
}
