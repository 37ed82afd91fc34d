package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import org.junit.jupiter.api.Test;

class CertificateWithoutPrivateKeyTest {

    @Test
    void noKeyIsAnErrorAndAnUnknownOneIsNot() {
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS #~ error EXCertificateWithoutPrivateKey",
                Hybrid.kb().changing(Hybrid.INTERNAL, each -> each.hasPrivateKey(false)).context());
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS", Hybrid.kb().changing(Hybrid.INTERNAL,
                each -> each.hasPrivateKey(Fact.unknown("not stated"))).context());
    }

    @Test
    void ruling30AConnectorThatIsPinnedToOneIsAnError() {
        Hybrid pinned = Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PIN_PUBLIC))
                .changing(Hybrid.PUBLIC, c -> c.hasPrivateKey(false));

        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS #~ error EXCertificateWithoutPrivateKey", pinned.context());
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services SMTP #~ error EXCertificateWithoutPrivateKey; "
                + "info EXSmtpOnUntrustedCertificate S17", pinned.context());
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS -Server EX09", pinned.context());
    }
}
