package dev.exlint.diagnosis.rule.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class BarewordInHashtableTest {

    @Test
    void aWordInASplattedTableIsQuotedAfterALook() {
        String script = "$p = @{ Thumbprint = 'INTERNAL'; Services = 'IIS'; ErrorAction = Stop }\nEnable-ExchangeCertificate @p";

        assertEquals("Stop", Rewritten.marked("EXBarewordInHashtable", script));
        assertEquals(Expectations.fill(script).replace("Stop", "'Stop'"), Rewritten.by("EXBarewordInHashtable", FixKind.REVIEW, script));
    }

    @Test
    void tablesOfOtherCommandsAndFunctionsOfTheScriptAreLeftAlone() {
        assertTrue(Rewritten.all("EXBarewordInHashtable", "$p = @{ Name = Stop }\nGet-Thing @p").isEmpty());
        assertTrue(Rewritten.all("EXBarewordInHashtable",
                "function Pick { 'EX01' }\n$p = @{ Server = Pick; Services = 'IIS' }\nEnable-ExchangeCertificate INTERNAL @p").isEmpty());
    }
}
