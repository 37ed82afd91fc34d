package dev.exlint.diagnosis.rule.connector;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class TlsCertificateNameWithoutSmtpTest {

    private static final String IIS = "Enable-ExchangeCertificate INTERNAL -Services IIS";
    private static final String FOUND = " #~ error EXTlsCertificateNameWithoutSmtp";
    private static final Hybrid PINNED = Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PIN_PUBLIC))
            .changing(Hybrid.PUBLIC, c -> c.services(Hybrid.with("IIS")));

    @Test
    void aPinnedCertificateWithoutSmtpIsAnError() {
        Expectations.check(IIS + FOUND, PINNED.context());
    }

    @Test
    void aConnectorToAPartnerFailsLikewise() {
        Expectations.check(IIS + FOUND, PINNED.connector(c -> c.name("Partner").cloudServicesMailEnabled(false).tlsDomain("")
                .addressSpaces(Listing.complete(List.of("SMTP:*;1")))).context());
    }

    @Test
    void enablingSmtpLaterEndsIt() {
        Expectations.check(IIS + "\nEnable-ExchangeCertificate PUBLIC -Services SMTP", PINNED.context());
    }

    @Test
    void anUntrustedOneNeedsAnotherPinAndNotSmtp() {
        Expectations.check(IIS + " #~ error EXTlsCertificateNameOfInternalCa", Hybrid.kb()
                .connector(c -> c.tlsCertificateName(Hybrid.PIN_INTERNAL))
                .context());
    }

    @Test
    void not13UnknownServicesAreNoServicesWithoutSmtp() {
        Expectations.check(IIS, PINNED.changing(Hybrid.PUBLIC, c -> c.services(Fact.unknown("Services is not stated"))).context());
    }
}
