package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import org.junit.jupiter.api.Test;

class SmtpOnCertificateOfUnknownTrustTest {

    private static final Hybrid HYBRID = Hybrid.kb().and(Hybrid.certificate(Hybrid.UNKNOWN_TRUST, "CN=Who",
            RootCaType.REGISTRY, "2026-08-01"));

    @Test
    void s11AHostOfAHybridConnectorIsWarned() {
        Expectations.check("""
                Enable-ExchangeCertificate UNKNOWN_TRUST -Services SMTP #~ warning EXSmtpOnCertificateOfUnknownTrust
                Enable-ExchangeCertificate UNKNOWN_TRUST -Services SMTP -Server EX09
                Enable-ExchangeCertificate PUBLIC -Services SMTP
                """, HYBRID.context());
    }

    @Test
    void ruling27OnAMerelyPossibleHostItIsInfo() {
        Expectations.check("Enable-ExchangeCertificate UNKNOWN_TRUST -Services SMTP #~ info EXSmtpOnCertificateOfUnknownTrust",
                HYBRID.runningOn("").context());
    }
}
