package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsupportedKeyAlgorithmTest {

    private static final String CALL = "Enable-ExchangeCertificate INTERNAL -Services IIS";
    private static final Hybrid ELLIPTIC = Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.publicKeyAlgorithm("ECC").publicKeySize(256));

    @ParameterizedTest
    @ValueSource(strings = {"Version 15.2 (Build 1544.9)", "Version 15.2 (Build 1258.32)", "Version 15.1 (Build 2507.37)",
            "Version 15.0 (Build 1497.48)",
        "Version 15.1 (Build 32507.6)", "15.2.1118.7", "?"})
    void ruling17BelowTheBuildsOfApril2024ItIsAWarning(String version) {
        Expectations.check(CALL + " #~ warning EXUnsupportedKeyAlgorithm", ELLIPTIC.server(s -> s.adminDisplayVersion(version)).context());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Version 15.2 (Build 1544.11)", "Version 15.2 (Build 1258.34)", "Version 15.1 (Build 2507.39)",
            "Version 15.2 (Build 2562.17)",
        "Version 15.2 (Build 1748.10)", "15.2.1748.10"})
    void ruling17LaterItNeedsTheRegistryValue(String version) {
        Expectations.check(CALL + " #~ info EXUnsupportedKeyAlgorithm", ELLIPTIC.server(s -> s.adminDisplayVersion(version)).context());
    }

    @Test
    void ruling17AnUnknownBuildIsAWarning() {
        Expectations.check(CALL + " #~ warning EXUnsupportedKeyAlgorithm",
                ELLIPTIC.server(s -> s.adminDisplayVersion(Fact.unknown("AdminDisplayVersion is not stated"))).context());
    }

    @Test
    void anRsaKeyOrAnUnknownAlgorithmIsFine() {
        Expectations.check(CALL, Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.publicKeyAlgorithm("RSA")).context());
        Expectations.check(CALL, Hybrid.kb().context());
    }
}
