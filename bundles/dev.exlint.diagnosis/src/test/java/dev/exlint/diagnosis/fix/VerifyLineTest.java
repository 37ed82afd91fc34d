package dev.exlint.diagnosis.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ruling 56: where the verification line goes and what it repeats. */
class VerifyLineTest {
    private static final String ENABLE = "Enable-ExchangeCertificate $t -Services IIS";
    private static final String GET = "Get-ExchangeCertificate -Thumbprint $t | Format-List FriendlyName,Services";

    @Test
    void ruling56StandsOnTheNextLineWithTheSameIndentAndLineEnd() {
        assertEquals("    " + ENABLE + " -Server ex1\r\n    Get-ExchangeCertificate -Thumbprint $t -Server ex1 | Format-List FriendlyName,Services\r\n$x\r\n",
                after("    " + ENABLE + " -Server ex1\r\n$x\r\n", "ex1"));
    }

    @Test
    void ruling56AddsTheMissingLineEndBeforeAndAfterAtTheEndOfTheFile() {
        assertEquals(ENABLE + "\n" + GET + "\n", after(ENABLE, ""));
    }

    @Test
    void ruling56ComesAfterAllLinesOfThePipeline() {
        assertEquals(ENABLE + " `\n    -Force |\n    Out-Null # done\n" + GET + "\n", after(ENABLE + " `\n    -Force |\n    Out-Null # done\n", ""));
    }

    @Test
    void ruling56StaysInTheLineOfAOneLineBlock() {
        assertEquals("if ($x) { " + ENABLE + "; " + GET + " }\n", after("if ($x) { " + ENABLE + " }\n", ""));
    }

    @Test
    void ruling56GoesBeforeASemicolon() {
        assertEquals(ENABLE + "; " + GET + "; $x\n", after(ENABLE + "; $x\n", ""));
    }

    @Test
    void ruling56FollowsTheWholeAssignment() {
        assertEquals("$r = @(\n  " + ENABLE + "\n)\n" + GET + "\n", after("$r = @(\n  " + ENABLE + "\n)\n", ""));
    }

    @Test
    void aLineInsideALoopStaysInsideTheLoop() {
        assertEquals("foreach ($s in 'a') {\n\t" + ENABLE + "\n\t" + GET + "\n}\n", after("foreach ($s in 'a') {\n\t" + ENABLE + "\n}\n", ""));
    }

    @Test
    void theNounPrefixOfAnImportedSessionIsKept() {
        Calls calls = Calls.in("Enable-OpExchangeCertificate $t -Services IIS\n");

        Fix fix = VerifyLine.after(calls.tree(), calls.call(), new VerifyLine.Target("Thumbprint", "$t", "")).orElseThrow();

        assertEquals("Get-OpExchangeCertificate -Thumbprint $t | Format-List FriendlyName,Services", fix.title().arguments().get("line"));
    }

    @Test
    void onlyALiteralAVariableOrAPropertyIsRepeated() {
        assertEquals(Optional.of("$c.Thumbprint"), repeatable("$c.Thumbprint"));
        assertEquals(Optional.of("'A1'"), repeatable("'A1'"));
        assertEquals(Optional.of("\"$t\""), repeatable("\"$t\""));
        assertEquals(Optional.empty(), repeatable("$c.GetThumbprint()"));
        assertEquals(Optional.empty(), repeatable("(New-ExchangeCertificate).Thumbprint"));
        assertEquals(Optional.empty(), repeatable("\"$(Read-Host)\""));
        assertEquals(Optional.empty(), repeatable("'A1','B2'"));
    }

    private static Optional<String> repeatable(String argument) {
        Calls calls = Calls.in("E " + argument);
        return VerifyLine.repeatable(calls.tree(), calls.call().commandElements().get(1));
    }

    private static String after(String source, String server) {
        Calls calls = Calls.in(source);
        return VerifyLine.after(calls.tree(), calls.call(), new VerifyLine.Target("Thumbprint", "$t", server)).orElseThrow().applyTo(source);
    }
}
