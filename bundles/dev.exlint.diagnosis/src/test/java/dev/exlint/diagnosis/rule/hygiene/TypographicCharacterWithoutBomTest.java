package dev.exlint.diagnosis.rule.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.powershell.source.SourceEncoding;
import dev.exlint.powershell.source.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographicCharacterWithoutBomTest {

    private static final String RULE = "EXTypographicCharacterWithoutBom";
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String CALL = "Enable-ExchangeCertificate $t -Services IIS";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '|', value = {
        "Enable-ExchangeCertificate $t –Services IIS~–Services~Enable-ExchangeCertificate $t -Services IIS",
        "Enable-ExchangeCertificate $t -Services “IIS”~“IIS”~Enable-ExchangeCertificate $t -Services \"IIS\"",
        "Enable-ExchangeCertificate $t -Services ‘IIS’~‘IIS’~Enable-ExchangeCertificate $t -Services 'IIS'",
        "Enable-ExchangeCertificate $t -Services a”b”~a”b”~Enable-ExchangeCertificate $t -Services a\"b\"",
        "Enable-ExchangeCertificate $t\u00A0-Services IIS~\u00A0~Enable-ExchangeCertificate $t -Services IIS",
        "$a = 3 – 1; " + CALL + "~–~$a = 3 - 1; " + CALL,
        "$a = $b —eq 1; " + CALL + "~—eq~$a = $b -eq 1; " + CALL,
        "$a = 1e–3; " + CALL + "~1e–3~$a = 1e-3; " + CALL,
        "$a––; " + CALL + "~––~$a--; " + CALL,
    })
    void ruling22ACharacterThatIsSyntaxIsFoundAndMadePlain(String before, String marked, String after) {
        Finding finding = only(before);

        assertEquals(marked, before.substring(finding.start(), finding.end()));
        assertEquals("warning", finding.level().word());
        assertEquals(FixKind.SAFE, finding.fixes().get(0).kind());
        assertEquals(after, finding.fixes().get(0).applyTo(before));
        assertEquals(List.of(), found(after));
    }

    @Test
    void ruling22AHereStringsDelimitersAreSyntax() {
        String before = "$a = @“\n– text –\n”@\n" + CALL;

        assertEquals("$a = @\"\n– text –\n\"@\n" + CALL, only(before).fixes().get(0).applyTo(before));
    }

    @Test
    void ruling22ThereIsOneFindingPerToken() {
        String script = "Enable-ExchangeCertificate\u00A0\u00A0$t –Services “IIS” –Force";

        assertEquals(4, found(script).size());
        assertEquals("Windows PowerShell 5.1 reads ÂU+00A0 for U+00A0: the file has no byte order mark.",
                Expectations.text(found(script).get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 3 – 4 “quoted” ✔", "<# – “ #>", "Write-Host 'a – b'", "Write-Host 'naïve'", "Write-Host \"naïve ’ café\"",
        "Write-Host naïve", "$a = @'\n– “ ✔\n'@", "$a = @\"\n– “ ✔\n\"@", "${a – b} = 1", "Write-Host \"$a é\""})
    void ruling22InTextOnlyAQuoteThatEndsItCounts(String line) {
        assertEquals(List.of(), found(line + "\n" + CALL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '|', value = {
        "Write-Host \"a – b\"~“~1~2", "Write-Host \"a – b – c\"~“~1~1", "Write-Host \"✔ done\"~“~1~2", "Write-Host '丒 done'~‚~1~2",
        "Write-Host \"$(Get-Date) –\"~“~1~2",
    })
    void ruling22AStringThatEndsEarlierIsSaidWithTheLinesItTears(String line, String quote, String from, String to) {
        Finding finding = only(line + "\n" + CALL + " \"x\" 'y'");

        assertEquals(List.of(), finding.fixes());
        assertEquals(from + "–" + to, finding.message().arguments().get("from") + "–" + finding.message().arguments().get("to"));
        assertTrue(Expectations.text(finding).contains("the string ends here; lines " + from + "–" + to + " become one argument"),
                Expectations.text(finding));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '|', value = {
        "Write-Host \"$name’s\"~\"$name’s\"", "$jméno = 1~$jméno", "Write-Host \"$t\u00A0x\"~\"$t\u00A0x\""})
    void ruling22AVariableThatGetsAnotherNameIsFoundAndLeftToItsAuthor(String line, String marked) {
        String script = line + "\n" + CALL;
        Finding finding = only(script);

        assertEquals(marked, script.substring(finding.start(), finding.end()));
        assertTrue(Expectations.text(finding).contains("another variable"), Expectations.text(finding));
        assertEquals(List.of(), finding.fixes());
    }

    @Test
    void ruling22AWordThatHoldsAQuoteEndsThere() {
        Finding finding = only("Write-Host a–b\n" + CALL);

        assertTrue(Expectations.text(finding).contains("the word ends there"), Expectations.text(finding));
        assertEquals(List.of(), finding.fixes());
    }

    @Test
    void ruling22TextInsideOfAStringIsNeverFixed() {
        Finding finding = only("Write-Host \"$(Get-Date –Format o)\"\n" + CALL);

        assertEquals(List.of(), finding.fixes());
    }

    @Test
    void ruling22AnotherCommandNameIsTheAuthorsDecision() {
        Fix fix = only("Import–Module x\n" + CALL).fixes().get(0);

        assertEquals(FixKind.REVIEW, fix.kind());
    }

    @Test
    void ruling22DashesOfRequiresAreSyntax() {
        String script = "#requires –Version 5.1\n" + CALL;

        assertEquals("#requires -Version 5.1\n" + CALL, only(script).fixes().get(0).applyTo(script));
    }

    @Test
    void ruling22TheCodePageDecides() {
        String script = "$ačaj = 1\n" + CALL;
        SourceText western = SourceText.of(script, SourceEncoding.UTF_8, WESTERN);
        SourceText central = SourceText.of(script, SourceEncoding.UTF_8, Charset.forName("windows-1250"));
        SourceText utf8 = SourceText.of("$a = 3 – 1\n" + CALL, SourceEncoding.UTF_8, StandardCharsets.UTF_8);

        assertEquals(1, found(western).size());
        assertEquals(List.of(), found(central));
        assertEquals(List.of(), found(utf8));
    }

    @Test
    void ruling22AFileWithAMarkOrInACodePageOrForPowerShell7IsSilent() {
        String script = "Enable-ExchangeCertificate $t –Services IIS";

        assertEquals(List.of(), found(SourceText.of(script, new SourceEncoding(StandardCharsets.UTF_8, true), WESTERN)));
        assertEquals(List.of(), found(SourceText.of(script, new SourceEncoding(WESTERN, false), WESTERN)));
        assertEquals(List.of(), found("#requires -Version 7\n" + script));
        assertEquals(List.of(), found(SourceText.of(script)));
    }

    @Test
    void aScriptWithoutACmdletOfOursIsForOtherTools() {
        assertEquals(List.of(), found("Get-ChildItem –Path C:\\"));
    }

    private static Finding only(String script) {
        List<Finding> found = found(script);
        assertEquals(1, found.size(), script);
        return found.get(0);
    }

    private static List<Finding> found(String script) {
        return found(SourceText.of(script, SourceEncoding.UTF_8, WESTERN));
    }

    private static List<Finding> found(SourceText source) {
        return Expectations.findings(source, Hybrid.withoutSnapshot()).stream().filter(each -> each.rule().equals(RULE)).toList();
    }
}
