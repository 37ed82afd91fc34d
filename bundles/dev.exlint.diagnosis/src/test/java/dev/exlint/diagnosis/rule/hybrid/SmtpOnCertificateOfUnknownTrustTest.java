package dev.exlint.diagnosis.rule.hybrid;

import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void aCertificateThatNobodyCanNameIsNotTakenForTrusted() {
        Expectations.check("""
                param($Thumbprint)
                Enable-ExchangeCertificate $Thumbprint -Services IIS
                Enable-ExchangeCertificate $Thumbprint -Services SMTP -Server EX09
                Enable-ExchangeCertificate $Thumbprint -Services SMTP -WhatIf #~ info EXSmtpOnCertificateOfUnknownTrust; info EXWhatIfLeftIn
                Enable-ExchangeCertificate $Thumbprint -Services SMTP #~ warning EXSmtpOnCertificateOfUnknownTrust
                """, Hybrid.kb().context());
    }

    @Test
    void ruling27TheUnseenOneOnAMerelyPossibleHostIsInfo() {
        Expectations.check("param($Thumbprint)\nEnable-ExchangeCertificate $Thumbprint -Services SMTP #~ info EXSmtpOnCertificateOfUnknownTrust",
                Hybrid.kb().runningOn("").context());
    }

    @Test
    void aPinnedConnectorDoesNotCareWhatElseGetsSmtp() {
        Expectations.check("param($Thumbprint)\nEnable-ExchangeCertificate $Thumbprint -Services SMTP",
                Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PIN_PUBLIC)).context());
    }

    @Test
    void not14ACertificateThatTheScriptMakesAndAWordThatRunsAreOtherDefects() {
        Expectations.check("New-ExchangeCertificate -Services None -PrivateKeyExportable $true | Enable-ExchangeCertificate -Services SMTP",
                Hybrid.kb().context());
        Expectations.check("""
                $t = A1B2C3D4E5F60718293A4B5C6D7E8F9001122334
                Enable-ExchangeCertificate -Thumbprint $t -Services SMTP #~ error EXThumbprintFormat
                """, Hybrid.kb().context());
    }

    @Test
    void anImportedOneIsNotTakenForTrusted() {
        String said = Expectations.text(Expectations.finding("Import-ExchangeCertificate -FileData $bytes | Enable-ExchangeCertificate -Services SMTP",
                Hybrid.kb().context()));

        assertTrue(said.contains("comes out of the pipe"), said);
    }
}
