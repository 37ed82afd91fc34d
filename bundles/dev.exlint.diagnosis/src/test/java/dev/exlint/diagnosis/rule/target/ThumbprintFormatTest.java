package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThumbprintFormatTest {

    private static final String PAIRS = "B2:".repeat(19) + "B2";

    @Test
    void row68SeparatorsGoWhenExactly40DigitsStay() {
        for (String written : List.of(PAIRS, PAIRS.replace(':', ' '), PAIRS.replace(':', '-'), "0x" + PAIRS.replace(":", ""))) {
            assertEquals("Get-ExchangeCertificate -Thumbprint '" + PAIRS.replace(":", "") + "'",
                    Rewritten.by("EXThumbprintFormat", FixKind.SAFE, "Get-ExchangeCertificate -Thumbprint '" + written + "'"));
        }
        assertTrue(Rewritten.only("EXThumbprintFormat", "Get-ExchangeCertificate -Thumbprint 'B2B2'").fixes().isEmpty());
    }

    @Test
    void not09LetterCaseServerPartAndPositionAreFine() {
        Expectations.check("Get-ExchangeCertificate " + "b2".repeat(20) + "\nGet-ExchangeCertificate -Identity 'EX01\\INTERNAL'",
                Hybrid.kb().context());
    }

    @Test
    void digitsInAnAssignmentBecomeANumber() {
        String script = "$t = 1234\nGet-ExchangeCertificate -Thumbprint $t";

        assertEquals("thumbprintFormat.number", Rewritten.only("EXThumbprintFormat", script).message().key());
        assertEquals("$t", Rewritten.marked("EXThumbprintFormat", script));
    }

    @Test
    void fortyDigitsInAnAssignmentGetQuotes() {
        String digits = "12345678901234567890123456789012345678";
        for (String number : List.of(digits + "90", digits + "E0")) {
            assertEquals("$t = '" + number + "'\nGet-ExchangeCertificate -Thumbprint $t", Rewritten.by("EXThumbprintFormat", FixKind.REVIEW,
                    "$t = " + number + "\nGet-ExchangeCertificate -Thumbprint $t"));
        }
        assertTrue(Rewritten.all("EXThumbprintFormat", "Get-ExchangeCertificate -Thumbprint " + digits + "90").isEmpty());
    }

    @Test
    void otherHexDigitsInAnAssignmentNameACommand() {
        assertEquals("thumbprintFormat.command", Rewritten.only("EXThumbprintFormat",
                "$t = INTERNAL\nGet-ExchangeCertificate -Thumbprint $t").message().key());
    }

    @Test
    void ruling13BlanksWorkOnlyInSomeBuilds() {
        assertTrue(Expectations.text(Rewritten.only("EXThumbprintFormat", "Get-ExchangeCertificate -Thumbprint 'B2 B2'"))
                .contains("some builds"));
    }

    @Test
    void principle10TheLiteralIsMendedWhereItIsWrittenForThisCallAlone() {
        String spaced = "B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2";
        assertEquals("$t = 'INTERNAL'\nGet-ExchangeCertificate -Thumbprint $t".replace("INTERNAL", Hybrid.INTERNAL), Rewritten.by("EXThumbprintFormat",
                FixKind.SAFE, "$t = '" + spaced + "'\nGet-ExchangeCertificate -Thumbprint $t"));
        assertEquals("$p = @{ Thumbprint = 'INTERNAL' }\nGet-ExchangeCertificate @p".replace("INTERNAL", Hybrid.INTERNAL),
                Rewritten.by("EXThumbprintFormat", FixKind.SAFE, "$p = @{ Thumbprint = '" + spaced + "' }\nGet-ExchangeCertificate @p"));
        assertTrue(Rewritten.all("EXThumbprintFormat", "$t = '" + spaced + "'\nGet-ExchangeCertificate -Thumbprint $t\nWrite-Host $t").get(0).fixes()
                .isEmpty());
    }
}
