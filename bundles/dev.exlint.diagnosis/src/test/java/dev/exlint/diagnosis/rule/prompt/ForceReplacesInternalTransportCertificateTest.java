package dev.exlint.diagnosis.rule.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class ForceReplacesInternalTransportCertificateTest {

    @Test
    void smtpWithForceReplacesIt() {
        Expectations.check("""
                Enable-ExchangeCertificate PUBLIC -Services SMTP -Force #~ warning EXForceReplacesInternalTransportCertificate
                Enable-ExchangeCertificate INTERNAL -Services IIS -Force
                """, Hybrid.kb().context());
    }

    @Test
    void ruling19SilentIfItIsThatCertificateAlready() {
        Hybrid hybrid = Hybrid.kb().server(server -> server.internalTransportCertificateThumbprint(
                new Thumbprint(Hybrid.PUBLIC)));

        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP -Force", hybrid.context());
    }

    @Test
    void theSwitchIsMarkedAndRemovedAfterALook() {
        assertEquals("Enable-ExchangeCertificate $t -Services SMTP", Rewritten.by("EXForceReplacesInternalTransportCertificate",
                FixKind.REVIEW, "Enable-ExchangeCertificate $t -Services SMTP -Force"));
    }
}
