package dev.exlint.diagnosis.rule.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.organisation.ExchangeCertificateBuilder;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeakCertificateTest {

    private static final String CALL = "Enable-ExchangeCertificate INTERNAL -Services IIS";
    private static final String FOUND = " #~ warning EXWeakCertificate";

    private static Hybrid with(UnaryOperator<ExchangeCertificateBuilder> change) {
        return Hybrid.kb().changing(Hybrid.INTERNAL, change);
    }

    @Test
    void anRsaKeyBelow2048BitsIsAWarning() {
        Expectations.check(CALL + FOUND, with(c -> c.publicKeyAlgorithm("RSA").publicKeySize(1024)).context());
        Expectations.check(CALL, with(c -> c.publicKeyAlgorithm("RSA").publicKeySize(2048)).context());
    }

    @Test
    void aSizeThatOnlyRsaHasNeedsNoAlgorithm() {
        Expectations.check(CALL + FOUND, with(c -> c.publicKeySize(1024)).context());
        Expectations.check(CALL, with(c -> c.publicKeySize(384)).context());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha1RSA", "SHA1withRSA", "1.2.840.113549.1.1.5", "md5RSA", "sha1WithRSAEncryption"})
    void anOldSignatureIsAWarning(String algorithm) {
        Expectations.check(CALL + FOUND, with(c -> c.signatureAlgorithm(algorithm)).context());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256RSA", "sha512RSA", "1.2.840.113549.1.1.11", "SHA384withECDSA"})
    void aNewSignatureIsFine(String algorithm) {
        Expectations.check(CALL, with(c -> c.signatureAlgorithm(algorithm)).context());
    }

    @Test
    void nobodyChecksTheSignatureOfASelfSignedCertificate() {
        Expectations.check("Enable-ExchangeCertificate SELF_SIGNED -Services IIS", Hybrid.kb().and(Hybrid.selfSigned("2024-01-01")
                .signatureAlgorithm("sha1RSA")).context());
    }

    @Test
    void not13UnknownFactsAccuseNobody() {
        Expectations.check(CALL, with(c -> c.publicKeySize(Fact.unknown("PublicKeySize is not stated"))).context());
    }

    @Test
    void ruling37ARehearsalIsInfo() {
        assertEquals("info", Expectations.finding("EXWeakCertificate", CALL + " -WhatIf", with(c -> c.publicKeySize(1024)).context())
                .level().word());
    }
}
