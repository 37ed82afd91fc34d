package dev.exlint.diagnosis.rule.environment;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateNameMismatchTest {

    private static final String CALL = "Enable-ExchangeCertificate UNKNOWN_TRUST -Services SMTP";
    private static final String FOUND = " #~ warning EXCertificateNameMismatch";
    private static final Hybrid OTHER_NAME = Hybrid.kb().and(Hybrid.certificate(Hybrid.UNKNOWN_TRUST, "CN=Fabrikam Public CA",
            RootCaType.THIRD_PARTY,
            "2026-02-01").subject(DistinguishedName.parse("CN=www.contoso.example"))
            .certificateDomains(Listing.complete(List.of("www.contoso.example"))));

    private static ReceiveConnector receive(String fqdn) {
        return ReceiveConnector.builder().identity("EX01\\Default").server("EX01").enabled(true).fqdn(fqdn).tlsCertificateName("").build();
    }

    @Test
    void ruling26NoNameOfAnyConnectorIsAWarning() {
        Expectations.check(CALL + FOUND, OTHER_NAME.context());
    }

    @Test
    void ruling26TheServersOwnNameCountsOnlyWhereFqdnIsNull() {
        Hybrid own = OTHER_NAME.changing(Hybrid.UNKNOWN_TRUST,
                c -> c.certificateDomains(Listing.complete(List.of("ex01.corp.contoso.example"))));

        Expectations.check(CALL + FOUND, own.context());
        Expectations.check(CALL, own.receive(Listing.complete(List.of(receive("")))).context());
    }

    @Test
    void aReceiveConnectorsNameIsEnough() {
        Expectations.check(CALL, OTHER_NAME.receive(Listing.complete(List.of(receive("www.contoso.example")))).context());
    }

    @Test
    void aConnectorThatNamesTheCertificateNeedsNoName() {
        Expectations.check("Set-SendConnector 'Outbound to Office 365' "
                + "-TlsCertificateName '<I>CN=Fabrikam Public CA<S>CN=www.contoso.example'\n" + CALL,
                OTHER_NAME.context());
    }

    @Test
    void not06TheInternalTransportCertificateNeedsNoConnector() {
        Expectations.check("Enable-ExchangeCertificate SELF_SIGNED -Services SMTP", Hybrid.kb().and(Hybrid.selfSigned("2024-01-01")
                .subject(DistinguishedName.parse("CN=EX01")).certificateDomains(Listing.complete(List.of("EX01")))).context());
    }

    @Test
    void not13WhatIsNotKnownMayBeTheName() {
        Expectations.check(CALL, OTHER_NAME.receive(Listing.unknown("ReceiveConnectors is not stated")).context());
        Expectations.check(CALL, OTHER_NAME.connector(c -> c.fqdn(Fact.unknown("Fqdn is not stated"))).context());
        Expectations.check(CALL, OTHER_NAME.changing(Hybrid.UNKNOWN_TRUST,
                c -> c.certificateDomains(Listing.incomplete(List.of("www.contoso.example"),
                "the list was cut"))).context());
    }

    @Test
    void aServerWithoutConnectorsLooksForNoName() {
        Expectations.check("Enable-ExchangeCertificate UNKNOWN_TRUST -Services SMTP -Server EX09", OTHER_NAME.context());
    }
}
