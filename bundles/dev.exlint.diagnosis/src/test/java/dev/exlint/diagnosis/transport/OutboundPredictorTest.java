package dev.exlint.diagnosis.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.SendConnectorBuilder;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.transport.Candidate.Fate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The predictor's cases, one a line: certificates of EX01 | connector | outcome.
 *
 * <p>A certificate is issuer, name, year of NotBefore and what is special; all have SMTP, a key and Status Valid unless it says
 * otherwise. The connector sends as mail.contoso.example, is enabled and not pinned unless it says otherwise. The date is 1 July 2026.
 */
class OutboundPredictorTest {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

    private static final String BY_NAME = """
            internal mail 2026 + public mail 2025            |              | presents internal mail 2026, predicted
            internal mail 2025 + public mail 2026            |              | presents public mail 2026, predicted
            internal mail 2026 no-SMTP + public mail 2025    |              | presents public mail 2025, predicted
            internal mail 2026 no-key + public mail 2025     |              | presents public mail 2025, predicted
            internal mail 2026 client-only + public mail 2025|              | presents public mail 2025, predicted
            internal mail 2026 v1 + public mail 2025         |              | presents public mail 2025, predicted
            internal mail 2026 untrusted + public mail 2025  |              | presents public mail 2025, predicted
            internal mail 2026 revoked + public mail 2025    |              | presents public mail 2025, predicted
            internal mail 2026 pending + public mail 2025    |              | presents public mail 2025, predicted
            internal mail 2026 revocation? + public mail 2025|              | presents public mail 2025, predicted
            internal mail 2026 revocation? + self mail 2025  |              | presents internal mail 2026 revocation?, predicted
            internal mail 2024 + public wildcard 2026        |              | presents internal mail 2024, predicted
            internal www 2026 + public wildcard 2024         |              | presents public wildcard 2024, predicted
            internal mail 2025 expired + public mail 2024    |              | presents internal mail 2025 expired, predicted
            internal mail 2026 untrusted + public wildcard 2024 |           | presents public wildcard 2024, predicted
            self mail 2026 + internal mail 2024              |              | presents internal mail 2024, predicted
            self mail 2026 + public wildcard 2024            |              | presents self mail 2026, predicted
            self mail 2026 + self mail 2025                  |              | presents self mail 2026, predicted
            self mail 2025 expired                           |              | presents self mail 2025 expired, predicted
            internal www 2026                                |              | none, predicted
                                                             |              | none, predicted
            internal ex01 2026 + public mail 2025            | Fqdn null    | presents internal ex01 2026, predicted
            public wildcard 2025                             | Fqdn null    | none, predicted
            internal mail 2026 + public mail 2025            | Fqdn?        | unknown, unknown
            internal mail 2026 + public mail 2026            |              | ambiguous internal mail 2026 & public mail 2026, possible
            internal mail 2024 + internal mail 2024 renewed + public mail 2026 | | presents public mail 2026, predicted
            """;

    private static final String MISSING_FACTS = """
            internal mail 2026 Services? + public mail 2025  |              | presents public mail 2025, possible
            internal mail 2024 Services? + public mail 2025  |              | presents public mail 2025, predicted
            internal www 2026 Services? + public mail 2025   |              | presents public mail 2025, predicted
            internal mail 2026 Services?                     |              | presents internal mail 2026 Services?, possible
            internal mail 2026 key? + public mail 2025       |              | presents internal mail 2026 key?, predicted
            internal mail 2026 key? Services? + public mail 2025 |          | presents public mail 2025, possible
            internal mail 2026 NotAfter? + public mail 2025  |              | presents public mail 2025, possible
            internal mail 2026 invalid + public mail 2025    |              | presents public mail 2025, predicted
            public mail 2026 early + public mail 2025        |              | presents public mail 2026 early, predicted
            public mail 2026 dates-were-wrong                |              | presents public mail 2026 dates-were-wrong, possible
            internal mail 2024 NotBefore? + public mail 2025 |              | presents public mail 2025, possible
            internal mail 2026 names? + public mail 2025     |              | presents public mail 2025, possible
            internal mail 2024 names? + public mail 2025     |              | presents public mail 2025, predicted
            internal mail 2026 cut-names + public mail 2025  |              | presents public mail 2025, possible
            internal mail 2024 names? + public wildcard 2025 |              | presents public wildcard 2025, possible
            internal mail 2026 Status? + public mail 2025    |              | presents internal mail 2026 Status?, possible
            internal mail 2024 Status? + public mail 2025    |              | presents public mail 2025, predicted
            internal mail 2026 chain? + public mail 2025     |              | presents public mail 2025, possible
            internal mail 2026 + public mail 2025 + unreadable |            | presents internal mail 2026, possible
            unreadable                                       |              | unknown, unknown
            internal mail 2026 + public mail 2025            | Enabled?     | presents internal mail 2026, possible
            internal mail 2026 + public mail 2025            | TlsCertificateName? | presents internal mail 2026, possible
            internal mail 2026 + public mail 2025            | IgnoreSTARTTLS? | presents internal mail 2026, predicted
            internal mail 2026 + public mail 2025            | FrontendProxyEnabled? | presents internal mail 2026, predicted
            internal mail 2026 + public mail 2025            | FrontendProxyEnabled | presents internal mail 2026, possible
            """;

    private static final String PINNED = """
            internal mail 2026 + public mail 2025            | pin public   | presents public mail 2025, exact
            internal mail 2026 + public mail 2025            | pin internal | presents internal mail 2026, exact
            internal mail 2026 + public mail 2025            | pin in other spelling | presents public mail 2025, exact
            public mail 2024 + public mail 2025              | pin public   | ambiguous public mail 2024 & public mail 2025, possible
            public mail 2024 expired + public mail 2025      | pin public   | presents public mail 2025, exact
            public mail 2024 untrusted + public mail 2025    | pin public   | presents public mail 2025, exact
            public mail 2025 no-SMTP                         | pin public   | fail_credentials public mail 2025 no-SMTP, exact
            public mail 2025 no-key                          | pin public   | fail_credentials public mail 2025 no-key, exact
            public mail 2025 Services?                       | pin public   | presents public mail 2025 Services?, possible
            public mail 2025 key?                            | pin public   | presents public mail 2025 key?, possible
            public mail 2025 Status?                         | pin public   | presents public mail 2025 Status?, possible
            public mail 2025 revocation?                     | pin public   | presents public mail 2025 revocation?, possible
            public mail 2025 + internal mail 2026 names?     | pin public   | presents public mail 2025, exact
            public mail 2025 + public mail 2026 names?       | pin public   | presents public mail 2025, possible
            internal mail 2026                               | pin public   | fail_not_found, predicted
            internal mail 2026 + unreadable                  | pin public   | fail_not_found, possible
            public mail 2025                                 | pin a thumbprint | fail_malformed, predicted
            public mail 2025                                 | pin, subject first | fail_malformed, predicted
            """;

    private static final String NO_SESSION = """
            internal mail 2026                               | disabled     | not_used, predicted
            internal mail 2026                               | IgnoreSTARTTLS | no_tls, predicted
            """;

    @TestFactory
    Stream<DynamicTest> withoutPinTheNewestValidExactNameIsPresented() {
        return cases(BY_NAME);
    }

    @TestFactory
    Stream<DynamicTest> aMissingFactThatCouldChangeTheOutcomeMakesItPossible() {
        return cases(MISSING_FACTS);
    }

    @TestFactory
    Stream<DynamicTest> aPinDecidesAlone() {
        return cases(PINNED);
    }

    @TestFactory
    Stream<DynamicTest> withoutTlsNothingIsPresented() {
        return cases(NO_SESSION);
    }

    @Test
    void everyOtherCertificateSaysWhyItLost() {
        ExchangeServer server = TestServer.ex01("internal mail 2026 + public mail 2025 + self mail 2024 + internal www 2026"
                + " + public wildcard 2026 + internal mail 2025 no-SMTP");

        Prediction prediction = predictor().predict(connector(""), server, NOW);

        assertEquals("PRESENTED, OUTRANKED, OUTRANKED, NAME, OUTRANKED, NO_SMTP",
                prediction.candidates().stream().map(each -> each.fate().name()).collect(Collectors.joining(", ")));
        assertTrue(prediction.candidates().stream().noneMatch(each -> each.reason().isBlank()));
        assertTrue(prediction.candidates().get(1).reason().startsWith("it is older than "), prediction.candidates().get(1).reason());
        assertTrue(prediction.candidates().get(2).reason().startsWith("it is self-signed"), prediction.candidates().get(2).reason());
        assertTrue(prediction.candidates().get(4).reason().contains("wildcard"), prediction.candidates().get(4).reason());
    }

    @Test
    void ruling11AbsentFlagsAreTakenAsFalseAndNamed() {
        SendConnector connector = SendConnector.builder("C").enabled(true).fqdn("mail.contoso.example").tlsCertificateName("").build();

        Prediction prediction = predictor().predict(connector, TestServer.ex01("internal mail 2026"), NOW);

        assertEquals(Confidence.PREDICTED, prediction.confidence());
        assertTrue(prediction.assumptions().contains("IgnoreSTARTTLS is not stated and taken as false"));
        assertTrue(prediction.assumptions().contains("FrontendProxyEnabled is not stated and taken as false"));
    }

    @Test
    void laterVersionsNameThatTheOrderIsKnownFor2013Only() {
        ExchangeServer later = TestServer.ex01("internal mail 2026").toBuilder().adminDisplayVersion("Version 15.2 (Build 1748.10)")
                .build();

        Prediction prediction = predictor().predict(connector(""), later, NOW);

        assertEquals(Confidence.PREDICTED, prediction.confidence());
        assertTrue(prediction.assumptions().contains("the order among several certificates is observed on Exchange 2013 only"));
    }

    @Test
    void unlistedCertificatesMakeTheOutcomeUnknown() {
        ExchangeServer server = ExchangeServer.builder("EX03").fqdn("ex03.corp.contoso.example").build();

        Prediction prediction = predictor().predict(connector(""), server, NOW);

        assertEquals(Outcome.UNKNOWN, prediction.outcome());
        assertTrue(prediction.because().contains("Certificates is not stated"), prediction.because());
    }

    @Test
    void anUndecidedCertificateMayBePresented() {
        ExchangeServer server = TestServer.ex01("internal mail 2026 Services? + public mail 2025 + internal www 2026");

        Prediction prediction = predictor().predict(connector(""), server, NOW);

        assertTrue(prediction.mayPresent(thumbprint(server, 0)));
        assertTrue(prediction.mayPresent(thumbprint(server, 1)));
        assertEquals(Fate.NAME, prediction.candidate(thumbprint(server, 2)).orElseThrow().fate());
    }

    private static Thumbprint thumbprint(ExchangeServer server, int index) {
        return server.certificates().items().get(index).thumbprint().orElse(Thumbprint.NONE);
    }

    private static Stream<DynamicTest> cases(String table) {
        return table.lines().map(line -> DynamicTest.dynamicTest(line.replaceAll("\\s+", " "), () -> {
            String[] cells = line.split("\\|");
            Prediction prediction = predictor().predict(connector(cells[1].strip()), TestServer.ex01(cells[0]), NOW);
            assertEquals(cells[2].strip(), text(prediction));
        }));
    }

    private static String text(Prediction prediction) {
        String certificates = prediction.presented().stream().map(each -> each.friendlyName().orElse("")).sorted()
                .collect(Collectors.joining(" & "));
        String outcome = prediction.outcome().name().toLowerCase(Locale.ROOT);
        return (outcome + " " + certificates).strip() + ", " + prediction.confidence().name().toLowerCase(Locale.ROOT);
    }

    private static OutboundPredictor predictor() {
        return new OutboundPredictor(TestServer.trust());
    }

    private static SendConnector connector(String special) {
        SendConnectorBuilder builder = SendConnector.builder("Outbound to Office 365").enabled(true).fqdn("mail.contoso.example")
                .tlsCertificateName("").ignoreStartTls(false).frontendProxyEnabled(false)
                .sourceTransportServers(Listing.complete(List.of("EX01")));
        switch (special) {
            case "" -> { }
            case "disabled" -> builder.enabled(false);
            case "Enabled?" -> builder.enabled(Fact.unknown("Enabled is not stated"));
            case "IgnoreSTARTTLS" -> builder.ignoreStartTls(true);
            case "IgnoreSTARTTLS?" -> builder.ignoreStartTls(Fact.unknown("IgnoreSTARTTLS is not stated"));
            case "FrontendProxyEnabled" -> builder.frontendProxyEnabled(true);
            case "FrontendProxyEnabled?" -> builder.frontendProxyEnabled(Fact.unknown("FrontendProxyEnabled is not stated"));
            case "TlsCertificateName?" -> builder.tlsCertificateName(Fact.unknown("TlsCertificateName is not stated"));
            case "Fqdn null" -> builder.fqdn("");
            case "Fqdn?" -> builder.fqdn(Fact.unknown("Fqdn is not stated"));
            case "pin public" -> builder.tlsCertificateName(pin("public mail 2025"));
            case "pin internal" -> builder.tlsCertificateName(pin("internal mail 2026"));
            case "pin in other spelling" -> builder.tlsCertificateName("<i>cn=public ca,o=TEST TRUST,c=cz<s>CN=\"MAIL.contoso.example\"");
            case "pin a thumbprint" -> builder.tlsCertificateName("5113AE0233A72FCCB75B1D0198628675333D010E");
            case "pin, subject first" -> builder.tlsCertificateName("<S>CN=mail.contoso.example<I>CN=Public CA, O=Test Trust, C=CZ");
            default -> throw new IllegalArgumentException(special);
        }
        return builder.build();
    }

    private static String pin(String words) {
        ExchangeCertificate certificate = TestServer.certificate(words);
        return TlsCertificateName.of(certificate).map(each -> each.text()).orElse("");
    }
}
