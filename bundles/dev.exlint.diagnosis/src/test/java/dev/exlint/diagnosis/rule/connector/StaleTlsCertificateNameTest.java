package dev.exlint.diagnosis.rule.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaleTlsCertificateNameTest {

    private static final String RULE = "EXStaleTlsCertificateName";
    private static final String GONE = "<I>CN=Gone CA<S>CN=mail.contoso.example";
    private static final String SMTP = "Enable-ExchangeCertificate UNKNOWN_TRUST -Services SMTP";
    private static final Hybrid RENEWED = Hybrid.kb().and(Hybrid.certificate(Hybrid.UNKNOWN_TRUST, "CN=Northwind Public CA",
            RootCaType.THIRD_PARTY,
            "2026-11-01")).connector(c -> c.tlsCertificateName(Hybrid.PIN_PUBLIC));

    private static ReceiveConnector frontend(String pin) {
        return ReceiveConnector.builder().identity("EX01\\Default Frontend EX01").server("EX01").enabled(true).fqdn("mail.contoso.example")
                .tlsCertificateName(pin).tlsDomainCapabilities(Listing.complete(List.of())).build();
    }

    @Test
    void aPinThatMatchesNothingOnTheServerIsAnError() {
        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP #~ error " + RULE,
                Hybrid.kb().connector(c -> c.tlsCertificateName(GONE)).context());
        Expectations.check("Set-SendConnector 'Outbound to Office 365' -TlsCertificateName '" + GONE + "' #~ error " + RULE, Hybrid.kb()
                .context());
    }

    @Test
    void aPinToAnExpiredCertificateMatchesNothingThatCanBeUsed() {
        Expectations.check("Set-SendConnector 'Outbound to Office 365' -TlsCertificateName '" + Hybrid.PIN_PUBLIC + "' #~ error " + RULE,
                Hybrid.kb().changing(Hybrid.PUBLIC, c -> c.notAfter(Instant.parse("2026-10-01T00:00:00Z"))).context());
    }

    @Test
    void aReceiveConnectorThatNamesAGoneCertificateIsAnErrorToo() {
        Finding finding = Expectations.finding("Enable-ExchangeCertificate PUBLIC -Services SMTP",
                Hybrid.kb().receive(Listing.complete(List.of(frontend(GONE)))).context());

        assertTrue(Expectations.text(finding).startsWith("EX01\\Default Frontend EX01 names a certificate that EX01 does not have"),
                Expectations.text(finding));
    }

    @Test
    void ruling05ANewerPublicCertificateUnderOtherNamesLeavesThePinBehind() {
        Expectations.check(SMTP + " #~ warning " + RULE, RENEWED.context());
        Expectations.check(SMTP + " #~ warning " + RULE, RENEWED.connector(c -> c.tlsCertificateName(""))
                .receive(Listing.complete(List.of(frontend(Hybrid.PIN_PUBLIC)))).context());
    }

    @Test
    void theConnectorIsOfferedTheNewNamesForALook() {
        String script = Expectations.fill(SMTP + "\n");
        Finding send = Expectations.finding(script, RENEWED.context());
        Finding receive = Expectations.finding(script, RENEWED.connector(c -> c.tlsCertificateName("")).receive(Listing.complete(List.of(
                frontend(Hybrid.PIN_PUBLIC)))).context());

        assertEquals(script + "Set-SendConnector -Identity 'Outbound to Office 365' -TlsCertificateName "
                + "'<I>CN=Northwind Public CA<S>CN=mail.contoso.example'\n", send.fixes().get(0).applyTo(script));
        assertEquals(script + "Set-ReceiveConnector -Identity 'EX01\\Default Frontend EX01' -TlsCertificateName "
                + "'<I>CN=Northwind Public CA<S>CN=mail.contoso.example'\n", receive.fixes().get(0).applyTo(script));
        assertEquals(FixKind.REVIEW, send.fixes().get(0).kind());
    }

    @Test
    void ruling05AnInternalOneAccusesNoPinToAPublicOne() {
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services SMTP #~ info EXSmtpOnUntrustedCertificate S16",
                Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PIN_PUBLIC)).context());
    }

    @Test
    void setSendConnectorAfterwardsEndsIt() {
        Expectations.check(SMTP + "\nSet-SendConnector 'Outbound to Office 365' -TlsCertificateName '<I>CN=Northwind Public CA<S>CN=mail.contoso.example'",
                RENEWED.context());
    }

    @Test
    void aCertificateOfAnotherNameOrAnOlderOneSucceedsNobody() {
        Expectations.check(SMTP, RENEWED.changing(Hybrid.UNKNOWN_TRUST, c -> c.notBefore(Instant.parse("2025-11-01T00:00:00Z"))).context());
        Expectations.check(SMTP, RENEWED.changing(Hybrid.UNKNOWN_TRUST,
                c -> c.subject(DistinguishedName.parse("CN=www.contoso.example"))
                .certificateDomains(Listing.complete(List.of("www.contoso.example"))))
                .context());
    }

    @Test
    void not13AnIncompleteListProvesNothing() {
        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP", Hybrid.kb().connector(c -> c.tlsCertificateName(GONE))
                .server(s -> s.certificates(Listing.incomplete(Hybrid.kb().certificates(), "the list was cut"))).context());
    }
}
