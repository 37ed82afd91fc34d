package dev.exlint.diagnosis.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A finding is silenced by a comment where one can stand, and the script means what it meant (ruling 51). */
class SuppressCommentTest {

    @Test
    void ruling51TheCommentStandsAboveTheLineAtItsIndentWithTheReason() {
        assertEquals("""
                if ($x) {
                    # exlint-disable-next-line EXRule -- tried on the test server
                    Enable-ExchangeCertificate -Services SMTP
                }
                """, suppressed("""
                if ($x) {
                    Enable-ExchangeCertificate -Services SMTP
                }
                """, "SMTP", "  tried on\nthe test server "));
    }

    @Test
    void withoutReasonThereIsNoDash() {
        assertEquals("# exlint-disable-next-line EXRule\nGet-Process", suppressed("Get-Process", "Get-Process", " "));
    }

    @Test
    void aStatementOfSeveralLinesHasItAboveTheFirst() {
        assertEquals("""
                  # exlint-disable-next-line EXRule -- r
                  Enable-ExchangeCertificate `
                      -Services SMTP
                """, suppressed("""
                  Enable-ExchangeCertificate `
                      -Services SMTP
                """, "SMTP", "r"));
        assertEquals("# exlint-disable-next-line EXRule -- r\r\n$x = @'\r\nSMTP\r\n'@", suppressed("$x = @'\r\nSMTP\r\n'@", "SMTP", "r"));
        assertEquals("# exlint-disable-next-line EXRule -- r\nGet-Process |\nFormat-List SMTP\n",
                suppressed("Get-Process |\nFormat-List SMTP\n", "SMTP", "r"));
    }

    @Test
    void aStatementThatBeginsInTheLastLineOfAnotherHasItAtItsEnd() {
        assertEquals("$x = @'\nabc\n'@; Enable-SMTP # exlint-disable-line EXRule -- r\nGet-Process\n",
                suppressed("$x = @'\nabc\n'@; Enable-SMTP\nGet-Process\n", "SMTP", "r"));
        assertEquals("<# a\nb #> Get-SMTP # exlint-disable-line EXRule -- r", suppressed("<# a\nb #> Get-SMTP", "SMTP", "r"));
        assertEquals("if ($x -or\n  $y) {\n  # exlint-disable-next-line EXRule -- r\n  Get-SMTP }",
                suppressed("if ($x -or\n  $y) {\n  Get-SMTP }", "SMTP", "r"));
    }

    @Test
    void inABlockTheStatementOfTheBlockIsMeant() {
        assertEquals("Invoke-Command {\n\t# exlint-disable-next-line EXRule -- r\n\tGet-SMTP\n}\n",
                suppressed("Invoke-Command {\n\tGet-SMTP\n}\n", "SMTP", "r"));
    }

    @Test
    void aDirectiveThatIsThereCountsOn() {
        String text = "# exlint-disable-next-line EXOther -- because\n";

        assertEquals(text + "# exlint-disable-next-line EXRule -- r\nGet-SMTP\n", suppressed(text + "Get-SMTP\n", "SMTP", "r"));
    }

    @Test
    void aCommentIsNotSilencedByAnother() {
        assertEquals(Optional.empty(), SuppressComment.of(tree("# SMTP\nGet-Process\n"), 2, "EXRule", "r"));
    }

    private static String suppressed(String text, String at, String reason) {
        return SuppressComment.of(tree(text), text.indexOf(at), "EXRule", reason).orElseThrow().applyTo(text);
    }

    private static SyntaxTree tree(String text) {
        return Parser.parse(SourceText.of(text), Dialect.WINDOWS_POWERSHELL_5_1, Budget.unlimited());
    }
}
