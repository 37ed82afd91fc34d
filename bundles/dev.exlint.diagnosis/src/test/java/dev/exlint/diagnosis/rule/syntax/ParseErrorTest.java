package dev.exlint.diagnosis.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ParseErrorTest {

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

    @Test
    void everySyntaxErrorWithASentenceHasItsWords() {
        Texts texts = Texts.of(Locale.ROOT);

        assertAll(ParseErrorWording.WORDED.stream().map(id -> () -> assertTrue(texts.has("parse." + id), id)));
    }
}
