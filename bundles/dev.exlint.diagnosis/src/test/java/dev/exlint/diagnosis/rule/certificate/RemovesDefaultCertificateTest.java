package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import org.junit.jupiter.api.Test;

class RemovesDefaultCertificateTest {

    private static final String REMOVE = "Remove-ExchangeCertificate SELF_SIGNED";

    private static Hybrid named(String subject) {
        return Hybrid.kb().and(Hybrid.selfSigned("2024-01-01").subject(DistinguishedName.parse(subject)).services(Hybrid.with("None"))
                .friendlyName("Microsoft Exchange")).server(s -> s.internalTransportCertificateThumbprint(new Thumbprint(Hybrid.PUBLIC)));
    }

    @Test
    void theInternalTransportCertificateIsAnError() {
        Expectations.check(REMOVE + " #~ error EXRemovesDefaultCertificate", Hybrid.kb().and(Hybrid.selfSigned("2024-01-01")).context());
    }

    @Test
    void theAuthCertificateIsAnError() {
        Expectations.check(REMOVE + " #~ error EXRemovesDefaultCertificate", named("CN=Microsoft Exchange Server Auth Certificate")
                .context());
    }

    @Test
    void theCertificateOfTheWebManagementServiceIsAWarning() {
        Expectations.check(REMOVE + " #~ warning EXRemovesDefaultCertificate", named("CN=WMSvc-SHA2-EX01").context());
    }

    @Test
    void not15TheFriendlyNameProvesNothing() {
        Expectations.check(REMOVE, named("CN=mail.contoso.example").context());
    }

    @Test
    void aCertificateThatIsTheDefaultNoLongerMayGo() {
        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP -Force "
                + "#~ warning EXForceReplacesInternalTransportCertificate\n"
                + REMOVE, Hybrid.kb().and(Hybrid.selfSigned("2024-01-01").services(Hybrid.with("None"))).context());
    }

    @Test
    void ruling36WithoutAKnownServerItIsPossible() {
        Expectations.check(REMOVE + " #~ warning EXRemovesDefaultCertificate", Hybrid.kb()
                .and(Hybrid.selfSigned("2024-01-01").services(Hybrid.with("None")))
                .runningOn("").context());
    }
}
