package dev.exlint.diagnosis.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import dev.exlint.powershell.source.SyntaxError;
import java.util.List;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;

class ParseErrorTest {

    @Test
    void aThumbprintThatReadsAsANumberIsToldToNeedQuotes() {
        Finding finding = Rewritten.only("EXParseError", "$t = 1234E56789012345678901234567890123456789");

        assertTrue(Expectations.text(finding).contains("needs quotes"), Expectations.text(finding));
    }

    @Test
    void everySyntaxErrorCarriesTheEnginesId() {
        Finding finding = Expectations.finding("if ($true) {", Hybrid.withoutSnapshot());

        assertEquals("EXParseError error true", finding.rule() + ' ' + finding.level().word() + ' ' + finding.certain());
        assertEquals("MissingEndCurlyBrace", finding.message().arguments().get("id"));
        assertTrue(Expectations.text(finding).contains("MissingEndCurlyBrace"), Expectations.text(finding));
    }

    @Test
    void aValidScriptHasNone() {
        Expectations.check("if ($true) { 'fine' }", Hybrid.withoutSnapshot());
    }

    @Test
    void ruling03APlaceholderIsAnotherRulesBusiness() {
        List<Finding> findings = Expectations.findings("Enable-ExchangeCertificate -Thumbprint <Thumbprint> -Services SMTP",
                Hybrid.kb().context());

        assertEquals(List.of("EXPlaceholderLeftIn"), findings.stream().map(Finding::rule).distinct().toList());
    }

    @Test
    void ruling28AQuoteAtALineEndBeforeAParameterWasMeantAsABacktick() {
        List<Finding> findings = Expectations.findings("Enable-ExchangeCertificate INTERNAL '\n    -Services IIS\n", Hybrid.kb().context());

        assertEquals(List.of("EXParseError"), findings.stream().map(Finding::rule).distinct().toList());
        assertTrue(Expectations.text(findings.get(0)).contains("A backtick was meant?"), Expectations.text(findings.get(0)));
    }

    @Test
    void ruling28TheHintStandsAlsoWhereLaterQuotesHideTheCause() {
        String script = "Enable-ExchangeCertificate INTERNAL '\n    -Services 'IIS'\n";

        List<Finding> findings = Expectations.findings(script, Hybrid.kb().context());

        assertTrue(findings.stream().anyMatch(finding -> Expectations.text(finding).contains("A backtick was meant?")),
                findings.toString());
    }

    @Test
    void ruling28AStringThatIsAListIsNoMistypedBacktick() {
        List<Finding> findings = Expectations.findings("$list = '\n- first\n'\n'", Hybrid.kb().context());

        assertEquals(1, findings.size());
        assertFalse(Expectations.text(findings.get(0)).contains("backtick"), Expectations.text(findings.get(0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
        "a && b~Pipeline chain operators need PowerShell 7.0: Windows PowerShell 5.1 does not know && (InvalidEndOfLine).",
        "a || b~Pipeline chain operators need PowerShell 7.0: Windows PowerShell 5.1 does not know || (InvalidEndOfLine).",
        "a &~Background jobs by & need PowerShell 6.0: for Windows PowerShell 5.1 the ampersand is reserved here (AmpersandNotAllowed).",
        "$a ? 1 : 2~The ternary operator needs PowerShell 7.0: Windows PowerShell 5.1 does not know ? : (UnexpectedToken).",
        "$a ??= 1~Null-coalescing operators need PowerShell 7.0: Windows PowerShell 5.1 does not know ??= (UnexpectedToken).",
        "${a}?.b~Null-conditional access needs PowerShell 7.1: Windows PowerShell 5.1 does not know ?. (UnexpectedToken).",
        "enum E : byte { A }~Windows PowerShell 5.1 does not know the type of an enum; it needs PowerShell 6.2 (MissingTypeBody).",
    })
    void whatALaterVersionKnowsIsSaidWithThatVersion(String script, String words) {
        Finding finding = Expectations.finding(script, Hybrid.withoutSnapshot());

        assertTrue(Expectations.text(finding).startsWith(words), Expectations.text(finding));
        assertTrue(Expectations.text(finding).contains("PowerShell 7 reads the whole script without an error"), Expectations.text(finding));
        assertEquals(List.of("id", "construct", "since"),
                finding.message().arguments().keySet().stream().filter(name -> !name.startsWith("argument")).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
        "function f { process { 1 } clean { 2 } }~a clean block~7.3", "begin { 1 }; clean { 2 }~a clean block~7.3",
        "$a.M[int](1)~type arguments of a method~7.3", "$x.M($a[1,2])~a list as an index among the arguments of a method~7.4",
        "$h = @{ a = if (1) { 2 }⏎ b = 3 }~a line end after a block in a hashtable~6.1",
        "enum E {A=1}~the value of an enum without blanks around the equals sign~6.0",
        "class A { [int] if() { return 1 } }~a method that is called like a keyword~7.0",
    })
    void whatTheErrorAloneDoesNotTellIsReadByPowerShell7(String script, String construct, String since) {
        Finding finding = Expectations.findings(script.replace('⏎', '\n'), Hybrid.withoutSnapshot()).stream()
                .filter(each -> each.message().arguments().containsKey("construct")).findFirst().orElseThrow();

        assertEquals(construct, finding.message().arguments().get("construct"));
        assertTrue(Expectations.text(finding).contains("it needs PowerShell " + since), Expectations.text(finding));
    }

    @Test
    void whereBothLanguagesFailNoConstructIsNamed() {
        for (Finding finding : Expectations.findings("$a.M[int](1); if (", Hybrid.withoutSnapshot())) {
            assertFalse(finding.message().arguments().containsKey("construct"), Expectations.text(finding));
        }
    }

    @Test
    void aScriptThatIsBrokenInEveryLanguageGetsNoHintOfAnother() {
        Finding finding = Expectations.findings("a && b; if (", Hybrid.withoutSnapshot()).get(0);

        assertFalse(Expectations.text(finding).contains("PowerShell 7 reads"), Expectations.text(finding));
    }

    @Test
    void anErrorThatOnlyPowerShell7ForgivesIsSaidSoWithoutAName() {
        Finding finding = Expectations.findings("$y = $x.M($a[1,2])", Hybrid.withoutSnapshot()).get(0);

        assertTrue(Expectations.text(finding).contains("PowerShell 7 reads the whole script"), Expectations.text(finding));
    }

    @Test
    void not12ATornStatementGetsNoSecondFinding() {
        List<Finding> findings = Expectations.findings("Enable-ExchangeCertificate INTERNAL -Services IIS,SMTP,", Hybrid.kb().context());

        assertEquals(List.of("EXParseError"), findings.stream().map(Finding::rule).distinct().toList());
    }

    @Test
    void not12TheRestOfABrokenFileIsStillAnalysed() {
        List<Finding> findings = Expectations.findings("""
                if ($true) {
                    Enable-ExchangeCertificate INTERNAL -Services IIS,SMTP
                """, Hybrid.kb().context());

        assertEquals(List.of("EXParseError", "EXSmtpOnUntrustedCertificate"), findings.stream().map(Finding::rule).sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreach ($a $b) {}", "switch ($a) { default {} default {} }", "function f(", "class A { [int] f() { } }",
        "#requires -Version x", "$a[]", "@", "param($a, $a)", "try {} catch {} catch [Exception] {}", "trap", "do {} ", "[int", "using x"})
    void whatPeopleGetWrongIsSaidInASentence(String script) {
        for (Finding finding : Expectations.findings(script, Hybrid.withoutSnapshot())) {
            assertFalse(finding.message().key().startsWith("parse.other"), Expectations.text(finding));
        }
    }

    @Test
    void anErrorWithoutASentenceShowsItsId() {
        assertEquals("parse.other", ParseErrorWording.key(new SyntaxError("SomethingNew", 0, 0, false)));
    }
}
