package dev.exlint.diagnosis.rule.hybrid;

import static dev.exlint.diagnosis.rule.hybrid.KbCall.CALL;
import static dev.exlint.diagnosis.rule.hybrid.KbCall.expect;
import static dev.exlint.diagnosis.rule.hybrid.KbCall.summary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of the severity table, each one fact away from the KB's situation. */
class SeverityRowsTest {

    @Test
    void rowS1ServicesWithoutSmtpSayNothing() {
        Expectations.check("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS,POP", Hybrid.kb().context());
    }

    @Test
    void rowS2UnknownServicesBelongToAnotherRule() {
        Expectations.check("param($s)\nEnable-ExchangeCertificate -Thumbprint INTERNAL -Services $s #~ info EXServicesNotStatic",
                Hybrid.kb().context());
    }

    @Test
    void rowS3APublicCertificateSaysNothing() {
        Expectations.check("Enable-ExchangeCertificate -Thumbprint PUBLIC -Services SMTP", Hybrid.kb().context());
    }

    @Test
    void rowS4WithoutSnapshotTheOtherRuleSpeaks() {
        Expectations.check(CALL.strip() + " #~ info EXSmtpWithoutEnvironment", Hybrid.withoutSnapshot());
    }

    @Test
    void rowS5AServerWithoutHybridConnectorSaysNothing() {
        Expectations.check("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP -Server EX09", Hybrid.kb().context());
    }

    @Test
    void rowS6WithoutConnectorsTheServerMaySend() {
        Organisation without = Hybrid.kb().organisation().withSendConnectors(Listing.unknown("SendConnectors is not stated"));

        Expectations.check(CALL.strip() + " #~ info EXSmtpOnUntrustedCertificate S6", Hybrid.kb().context(without));
    }

    @Test
    void rowS7AConnectorWithoutTlsSaysNothing() {
        expect("", Hybrid.kb().connector(c -> c.ignoreStartTls(true)));
    }

    @Test
    void rowS8ADisabledConnectorTakesEffectLater() {
        expect("info S8", Hybrid.kb().connector(c -> c.enabled(false)));
    }

    @Test
    void ruling31RowS9AServerThatHandsOverToAnEdgePresentsNothingItself() {
        expect("", Hybrid.kb().hybridConfiguration(edges("EDGE1")));
    }

    @Test
    void ruling31RowS9NeedsAnEdgeInTheHybridConfiguration() {
        expect("error S24", Hybrid.kb().hybridConfiguration(edges()));
    }

    @Test
    void rowS10AnEdgeWhoseCertificatesAreKnownIsJudgedByTheRowsBelow() {
        expect("error S24", Hybrid.kb().server(s -> s.isEdgeServer(true)));
        expect("error S24", Hybrid.kb().hybridConfiguration(edges("EX01")).server(s -> s.isEdgeServer(true)));
    }

    @Test
    void ruling31RowS10AnEdgeWithoutCertificatesMayPresentWhatAnotherServerShowsToBeInternal() {
        Organisation organisation = Hybrid.kb().hybridConfiguration(edges("EX01")).server(s -> s.isEdgeServer(true)).organisation();
        Organisation unlisted = organisation.withServers(organisation.servers().stream().map(server -> server.isNamed("EX01")
                ? server.toBuilder().certificates(Listing.unknown("Certificates is not stated")).build() : server).toList());
        Finding finding = Expectations.finding(CALL, Hybrid.kb().context(unlisted));

        assertEquals("warning false POSSIBLE S10", summary(finding));
        Expectations.check("Enable-ExchangeCertificate -Thumbprint NOT_THERE -Services SMTP", Hybrid.kb().context(unlisted));
    }

    private static HybridConfiguration edges(String... names) {
        return HybridConfiguration.none().toBuilder().edgeTransportServers(Listing.complete(List.of(names))).build();
    }

    @Test
    void rowS11UnknownTrustSaysNothingHere() {
        Expectations.check(CALL.strip() + " #~ warning EXSmtpOnCertificateOfUnknownTrust",
                Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.rootCaType(Fact.unknown("RootCAType is not stated"))).context());
    }

    @Test
    void rowS12TheDefaultCertificateSaysNothing() {
        Expectations.check("Enable-ExchangeCertificate -Thumbprint SELF_SIGNED -Services SMTP",
                Hybrid.kb().and(Hybrid.selfSigned("2024-01-01")).context());
    }

    @Test
    void rowS13AnotherSelfSignedOneThatIsPresentedIsRefused() {
        Finding finding = Expectations.finding("EXSmtpOnUntrustedCertificate",
                "Enable-ExchangeCertificate -Thumbprint SELF_SIGNED -Services SMTP",
                Hybrid.kb().without(Hybrid.PUBLIC).and(Hybrid.selfSigned("2026-10-01"))
                .server(s -> s.internalTransportCertificateThumbprint(
                        new Thumbprint(Hybrid.PUBLIC))).context());

        assertEquals("warning true PREDICTED S13", summary(finding));
    }

    @Test
    void not13WithoutTheInternalTransportCertificateTheSelfSignedOneMayBeIt() {
        Finding finding = Expectations.finding("EXSmtpOnUntrustedCertificate",
                "Enable-ExchangeCertificate -Thumbprint SELF_SIGNED -Services SMTP",
                Hybrid.kb().without(Hybrid.PUBLIC).and(Hybrid.selfSigned("2026-10-01"))
                .server(s -> s.internalTransportCertificateThumbprint(
                        Fact.unknown("InternalTransportCertificateThumbprint is not stated"))).context());

        assertEquals("info false POSSIBLE S13", summary(finding));
    }

    @Test
    void rowS14AnotherSelfSignedOneBehindACaIssuedOneIsAnInformation() {
        Expectations.check("Enable-ExchangeCertificate -Thumbprint SELF_SIGNED -Services SMTP #~ info EXSmtpOnUntrustedCertificate S14",
                Hybrid.kb().and(Hybrid.selfSigned("2026-10-01")).server(s -> s.internalTransportCertificateThumbprint(
                        new Thumbprint(Hybrid.PUBLIC))).context());
    }

    @Test
    void rowS15ThePinNamesThisCertificate() {
        expect("error S15", Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PIN_INTERNAL)));
    }

    @Test
    void ruling30RowS15bThePinNamesAnotherInternalOne() {
        expect("warning S15b", Hybrid.kb().and(Hybrid.otherInternal("2026-02-01")).connector(c -> c.tlsCertificateName(Hybrid.PIN_OTHER)));
    }

    @Test
    void rowS16ThePinNamesThePublicOne() {
        expect("info S16", Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PIN_PUBLIC)));
    }

    @Test
    void rowS17ThePinNamesAPublicOneWithoutSmtp() {
        expect("info S17", Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PIN_PUBLIC))
                .changing(Hybrid.PUBLIC, c -> c.services(Hybrid.with("IIS"))));
    }

    @Test
    void rowS19ThePinNamesNothing() {
        expect("info S19", Hybrid.kb().connector(c -> c.tlsCertificateName("<I>CN=Gone CA<S>CN=mail.contoso.example")));
    }

    @Test
    void rowS19AMalformedPinNamesNothing() {
        expect("info S19", Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PUBLIC)));
    }

    @Test
    void ruling32RowS18SeveralInternalOnesOfThePinsNamesStayAnError() {
        Hybrid two = Hybrid.kb().and(Hybrid.otherInternal("2026-02-01").issuer(DistinguishedName.parse("CN=Contoso Issuing CA 1")))
                .connector(c -> c.tlsCertificateName(Hybrid.PIN_INTERNAL));

        assertEquals("error true POSSIBLE S18", summary(Expectations.finding("EXSmtpOnUntrustedCertificate", CALL, two.context())));
    }

    @Test
    void ruling32RowS18TheCallsCertificateMustBeAmongTheMatches() {
        Hybrid two = Hybrid.kb().and(Hybrid.certificate(Hybrid.UNKNOWN_TRUST, "CN=Fabrikam Public CA", RootCaType.THIRD_PARTY, "2026-10-01")
                .services(Hybrid.with("SMTP"))).connector(c -> c.tlsCertificateName(Hybrid.PIN_PUBLIC));

        assertEquals("S16", Expectations.finding("EXSmtpOnUntrustedCertificate", CALL, two.context()).row());
    }

    @Test
    void ruling30APinnedOneOfUnknownTrustIsPossible() {
        Hybrid unknown = Hybrid.kb().and(Hybrid.certificate(Hybrid.UNKNOWN_TRUST, "CN=Who", RootCaType.REGISTRY, "2026-08-01")
                .services(Hybrid.with("SMTP"))).connector(c -> c.tlsCertificateName("<I>CN=Who<S>CN=mail.contoso.example"));
        Finding finding = Expectations.finding("EXSmtpOnUntrustedCertificate", CALL, unknown.context());

        assertEquals("warning false POSSIBLE S15b", summary(finding));
        assertTrue(Expectations.text(finding).startsWith("Outbound to Office 365 may already present"), Expectations.text(finding));
    }

    @Test
    void ruling32RowS20AnUnknownPinIsPossible() {
        expect("warning S20", Hybrid.kb().connector(c -> c.tlsCertificateName(Fact.unknown("TlsCertificateName is not stated"))));
    }

    @Test
    void rowS21ACertificateWithoutTheNameSaysNothing() {
        expect("", Hybrid.kb().connector(c -> c.fqdn("smtp.fabrikam.example")));
    }

    @Test
    void ruling32RowS22AnUnknownFqdnIsPossible() {
        expect("warning S22", Hybrid.kb().connector(c -> c.fqdn(Fact.unknown("Fqdn is not stated"))));
    }

    @Test
    void ruling32AnFqdnThatIsNullMeansTheServersOwnName() {
        expect("", Hybrid.kb().connector(c -> c.fqdn("")));
    }

    @Test
    void rowS28ACertificateWithoutServerAuthenticationIsPassedOver() {
        Hybrid without = Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.enhancedKeyUsage(Listing.complete(List.of("1.3.6.1.5.5.7.3.2"))));

        assertEquals("info true PREDICTED S28", summary(Expectations.finding("EXSmtpOnUntrustedCertificate", CALL, without.context())));
    }

    @Test
    void ruling32RowS28WithAnUnknownPinIsPossible() {
        Hybrid without = Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.enhancedKeyUsage(Listing.complete(List.of("1.3.6.1.5.5.7.3.2"))))
                .connector(c -> c.tlsCertificateName(Fact.unknown("TlsCertificateName is not stated")));

        assertEquals("info false POSSIBLE S28", summary(Expectations.finding("EXSmtpOnUntrustedCertificate", CALL, without.context())));
    }

    @Test
    void ruling33EqualDatesOfTwoOthersLeaveNothingOpen() {
        Hybrid two = Hybrid.kb().and(Hybrid.certificate(Hybrid.UNKNOWN_TRUST, "CN=Fabrikam Public CA 2", RootCaType.THIRD_PARTY,
                "2026-01-01")
                .services(Hybrid.with("SMTP"))).changing(Hybrid.INTERNAL, c -> c.notBefore(Instant.parse("2025-06-01T00:00:00Z")));

        assertEquals("warning true POSSIBLE S27", summary(Expectations.finding("EXSmtpOnUntrustedCertificate", CALL, two.context())));
    }

    @Test
    void rowS23EqualDatesLeaveTheChoiceOpen() {
        expect("warning S23", Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.notBefore(Instant.parse("2026-01-01T00:00:00Z"))));
    }

    @Test
    void rowS23TheFrontEndLeavesTheChoiceOpen() {
        expect("warning S23", Hybrid.kb().connector(c -> c.frontendProxyEnabled(true)));
    }

    @Test
    void ruling33UnknownServicesOfACompetitorLeaveTheChoiceOpen() {
        expect("warning S23", Hybrid.kb().changing(Hybrid.PUBLIC, c -> c.notBefore(Instant.parse("2026-09-01T00:00:00Z"))
                .services(Fact.unknown("Services is not stated"))));
    }

    @Test
    void ruling33UnknownServicesOfTheOnlyPublicOneLeaveTheRowOpen() {
        expect("warning S23", Hybrid.kb().changing(Hybrid.PUBLIC, c -> c.services(Fact.unknown("Services is not stated"))));
    }

    @Test
    void rowS24TheNewerInternalOneIsPresented() {
        expect("error S24", Hybrid.kb());
    }

    @Test
    void rowS24AnExactNameBeatsAWildcard() {
        expect("error S24", Hybrid.kb().changing(Hybrid.PUBLIC, c -> c.notBefore(Instant.parse("2026-09-01T00:00:00Z"))
                .subject(DistinguishedName.parse("CN=*.contoso.example"))
                .certificateDomains(Listing.complete(List.of("*.contoso.example")))));
    }

    @Test
    void rowS25NothingPublicCouldBePresented() {
        expect("error S25", Hybrid.kb().without(Hybrid.PUBLIC));
    }

    @Test
    void ruling34AnExpiredPublicOneIsNoMatch() {
        expect("error S25", Hybrid.kb().changing(Hybrid.PUBLIC, c -> c.notAfter(Instant.parse("2026-10-01T00:00:00Z"))));
    }

    @Test
    void rowS26AnotherInternalOneIsPresentedAlready() {
        expect("warning S26", Hybrid.kb().and(Hybrid.otherInternal("2026-09-01")));
    }

    @Test
    void rowS27AnOlderInternalOneIsLatent() {
        expect("warning S27", Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.notBefore(Instant.parse("2025-06-01T00:00:00Z"))));
    }
}
