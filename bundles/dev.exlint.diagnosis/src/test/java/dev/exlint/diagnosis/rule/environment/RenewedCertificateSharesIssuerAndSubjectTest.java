package dev.exlint.diagnosis.rule.environment;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenewedCertificateSharesIssuerAndSubjectTest {

    private static final String CALL = "Enable-ExchangeCertificate NEW_PUBLIC -Services SMTP";
    private static final String FOUND = " #~ warning EXRenewedCertificateSharesIssuerAndSubject";
    private static final Hybrid RENEWED = Hybrid.kb().and(Hybrid.newPublic("2026-11-01"))
            .connector(c -> c.tlsCertificateName(Hybrid.PIN_PUBLIC));

    @Test
    void twoOfTheSameNamesAndAPinAreAWarning() {
        Expectations.check(CALL + FOUND, RENEWED.context());
    }

    @Test
    void aReceiveConnectorsPinFitsBothToo() {
        ReceiveConnector frontend = ReceiveConnector.builder().identity("EX01\\Default").server("EX01").enabled(true)
                .fqdn("mail.contoso.example")
                .tlsCertificateName(Hybrid.PIN_PUBLIC).build();

        Expectations.check(CALL + FOUND, RENEWED.connector(c -> c.tlsCertificateName("")).receive(Listing.complete(List.of(frontend)))
                .context());
    }

    @Test
    void withoutPinNothingIsSaid() {
        Expectations.check(CALL, RENEWED.connector(c -> c.tlsCertificateName("")).context());
    }

    @Test
    void anExpiredTwinIsNotUsed() {
        Expectations.check(CALL, RENEWED.changing(Hybrid.PUBLIC, c -> c.notAfter(Instant.parse("2026-10-01T00:00:00Z"))).context());
    }

    @Test
    void not14OfUntrustedTwinsOfAHybridConnectorRowS18SpeaksAlone() {
        Hybrid twins = Hybrid.kb().and(Hybrid.otherInternal("2026-02-01").issuer(DistinguishedName.parse("CN=Contoso Issuing CA 1")))
                .connector(c -> c.tlsCertificateName(Hybrid.PIN_INTERNAL));

        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services SMTP #~ error EXTlsCertificateNameOfInternalCa; "
                + "error EXSmtpOnUntrustedCertificate S18", twins.context());
    }
}
