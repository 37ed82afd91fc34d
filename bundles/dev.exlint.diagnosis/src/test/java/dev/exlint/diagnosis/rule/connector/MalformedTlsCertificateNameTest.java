package dev.exlint.diagnosis.rule.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedTlsCertificateNameTest {

    private static final String RULE = "EXMalformedTlsCertificateName";
    private static final String SET = "Set-SendConnector 'Internet' -TlsCertificateName ";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            thumbprint, 'A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1'
            order, '<S>CN=mail.contoso.example<I>CN=Fabrikam'
            brackets, '‹I›CN=Fabrikam‹S›CN=mail.contoso.example'
            brackets, '[I]CN=Fabrikam[S]CN=mail.contoso.example'
            brackets, '&lt;I&gt;CN=Fabrikam&lt;S&gt;CN=mail.contoso.example'
            form, 'CN=mail.contoso.example'
            form, '<I>CN=Fabrikam'
            empty, '<I><S>'
            empty, '<I>CN=Fabrikam<S>'
            quotes, '<I>$($c.Issuer)<S>$($c.Subject)'
            quotes, '<I>$c.Issuer<S>$c.Subject'
            several, '<I>CN=Fabrikam CN=Contoso<S>CN=mail.contoso.example CN=EX01'
            thumbprint, $c.Thumbprint
            order, "<S>$($c.Subject)<I>$($c.Issuer)"
            """)
    void whatIsNotIssuerAndSubjectIsAnError(String kind, String argument) {
        Finding finding = Expectations.finding(RULE, "param($c)\n" + SET + argument, Hybrid.withoutSnapshot());

        assertEquals("error " + "malformedTlsCertificateName." + kind, finding.level().word() + ' ' + finding.message().key());
        assertEquals("-TlsCertificateName " + argument, Expectations.marked("param($c)\n" + SET + argument, finding));
    }

    @Test
    void ruling28bANameBuiltFromACertificateThatIsMissingOrFromSeveralIsAnError() {
        Expectations.check("""
                $c = Get-ExchangeCertificate -Server EX01 | Where-Object Subject -eq 'CN=nobody'
                Set-SendConnector 'Outbound to Office 365' -TlsCertificateName "<I>$($c.Issuer)<S>$($c.Subject)" #~ error EXMalformedTlsCertificateName
                """, Hybrid.kb().context());
        Expectations.check("""
                $c = Get-ExchangeCertificate -Server EX01
                Set-SendConnector 'Outbound to Office 365' -TlsCertificateName "<I>$($c.Issuer)<S>$($c.Subject)" #~ error EXMalformedTlsCertificateName
                """, Hybrid.kb().context());
    }

    @Test
    void everyCmdletWithTheParameterIsRead() {
        for (String cmdlet : List.of("New-SendConnector x -AddressSpaces a.example", "Set-ReceiveConnector x",
                "New-ReceiveConnector x -Bindings 0.0.0.0:25 -RemoteIPRanges 10.0.0.1 -Usage Custom", "Set-HybridConfiguration")) {
            assertEquals(1, Expectations.findings(cmdlet + " -TlsCertificateName 'CN=mail'", Hybrid.withoutSnapshot()).size(), cmdlet);
        }
    }

    @Test
    void singleQuotesAroundVariablesBecomeDoubleOnesAfterALook() {
        String script = SET + "'<I>$($c.Issuer)<S>$($c.Subject)'";
        Finding finding = Expectations.finding(script, Hybrid.withoutSnapshot());

        assertEquals(FixKind.REVIEW, finding.fixes().get(0).kind());
        assertEquals(SET + "\"<I>$($c.Issuer)<S>$($c.Subject)\"", finding.fixes().get(0).applyTo(script));
    }

    @Test
    void not08NullAndLowerCaseAndUnknownNamesAreFine() {
        Expectations.check("param($n, $c)\n" + SET + "$null\n" + SET + "'<i>CN=Fabrikam, O=F<s>CN=mail.contoso.example'\n" + SET + "$n\n"
                + SET + "\"<I>$($c.Issuer)<S>$($c.Subject)\"\n" + SET + "''", Hybrid.withoutSnapshot());
    }

    @Test
    void ruling41AMalformedNameThatTheSnapshotShowsIsSaidWhereTheConnectorIsReached() {
        Hybrid malformed = Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PUBLIC));

        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP #~ error EXMalformedTlsCertificateName", malformed.context());
        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP -Server EX09", malformed.context());
    }
}
