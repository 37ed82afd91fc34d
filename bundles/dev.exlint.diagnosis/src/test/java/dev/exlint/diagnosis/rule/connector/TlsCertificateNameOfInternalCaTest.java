package dev.exlint.diagnosis.rule.connector;

import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class TlsCertificateNameOfInternalCaTest {

    private static final String FOUND = " #~ error EXTlsCertificateNameOfInternalCa";
    private static final Hybrid PINNED = Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PIN_INTERNAL));

    @Test
    void aHybridConnectorPinnedToAnInternalCertificateIsAnError() {
        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP" + FOUND,
                PINNED.changing(Hybrid.INTERNAL, c -> c.services(Hybrid.with("SMTP"))).context());
    }

    @Test
    void withoutSmtpItIsStillTheWrongCertificate() {
        Expectations.check("Set-SendConnector 'Outbound to Office 365' -TlsCertificateName '" + Hybrid.PIN_INTERNAL + "'" + FOUND,
                Hybrid.kb().context());
    }

    @Test
    void ruling30ASelfSignedOneIsRefusedToo() {
        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP" + FOUND, Hybrid.kb().and(Hybrid.selfSigned("2026-10-01"))
                .connector(c -> c.tlsCertificateName("<I>CN=mail.contoso.example<S>CN=mail.contoso.example")).context());
    }

    @Test
    void rePinningLaterEndsIt() {
        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP\n"
                + "Set-SendConnector 'Outbound to Office 365' -TlsCertificateName '"
                + Hybrid.PIN_PUBLIC + "'", PINNED.context());
    }

    @Test
    void ruling41AServerThatDoesNotCarryTheConnectorIsNotReached() {
        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP -Server EX09", PINNED.context());
    }

    @Test
    void aConnectorToAPartnerMayBePinnedToAnInternalCertificate() {
        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP", PINNED.changing(Hybrid.INTERNAL,
                c -> c.services(Hybrid.with("SMTP")))
                .connector(c -> c.name("Partner").cloudServicesMailEnabled(false).tlsDomain("")
                .addressSpaces(Listing.complete(List.of("SMTP:*;1"))))
                .context());
    }
}
