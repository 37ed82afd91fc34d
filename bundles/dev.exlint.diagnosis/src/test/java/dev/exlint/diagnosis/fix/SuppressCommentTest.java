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
    void behindABacktickTheWholeStatementIsPutBetweenTwoComments() {
        assertEquals("""
                  # exlint-disable EXRule -- r
                  Enable-ExchangeCertificate `
                      -Services SMTP
                  # exlint-enable EXRule
                Get-Process
                """, suppressed("""
                  Enable-ExchangeCertificate `
                      -Services SMTP
                Get-Process
                """, "SMTP", "r"));
    }

    @Test
    void insideATextOfSeveralLinesTheWholeStatementIsPutBetweenTwoComments() {
        assertEquals("# exlint-disable EXRule -- r\r\n$x = @'\r\nSMTP\r\n'@\r\n# exlint-enable EXRule\r\n",
                suppressed("$x = @'\r\nSMTP\r\n'@", "SMTP", "r"));
    }

    @Test
    void inAPipelineOfSeveralLinesTheCommentStandsDirectlyAbove() {
        assertEquals("Get-Process |\n# exlint-disable-next-line EXRule -- r\nFormat-List SMTP\n",
                suppressed("Get-Process |\nFormat-List SMTP\n", "SMTP", "r"));
    }

    @Test
    void aDirectiveThatIsThereKeepsItsLine() {
        String text = "# exlint-disable-next-line EXOther -- because\nGet-SMTP\n";

        assertEquals("# exlint-disable EXRule -- r\n" + text + "# exlint-enable EXRule\n",
                suppressed(text, "SMTP", "r"));
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
