package dev.exlint.diagnosis.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.NamePattern;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.SendConnectorBuilder;
import dev.exlint.diagnosis.transport.Carrier.Role;
import dev.exlint.diagnosis.transport.HybridRecognition.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class HybridConnectorsTest {

    private static final HybridConnectors HYBRID = new HybridConnectors();
    private static final ExchangeServer EX01 = ExchangeServer.builder("EX01").fqdn("ex01.corp.contoso.example").serverRole("Mailbox")
            .build();
    private static final ExchangeServer EX02 = ExchangeServer.builder("EX02").fqdn("ex02.corp.contoso.example").serverRole("Mailbox")
            .build();
    private static final ExchangeServer EDGE = ExchangeServer.builder("EDGE01").isEdgeServer(true).build();

    @Test
    void everyStrongSignMakesAConnectorHybrid() {
        assertHybrid(plain().cloudServicesMailEnabled(true));
        assertHybrid(plain().connectorType("XPremises"));
        assertHybrid(plain().isCoexistenceConnector(true));
        assertHybrid(plain().smartHosts(list("contoso-example.mail.protection.outlook.com")));
        assertHybrid(plain().smartHosts(list("[CONTOSO.mail.protection.office365.us]")));
        assertHybrid(plain().smartHosts(list("contoso.mail.protection.partner.outlook.cn")));
        assertHybrid(plain().tlsDomain("mail.protection.outlook.com"));
        assertHybrid(plain().addressSpaces(list("smtp:contoso.mail.onmicrosoft.com;1")));
        assertHybrid(plain().addressSpaces(list("SMTP:contoso.mail.onmicrosoft.us;10")));
        assertHybrid(plain().addressSpaces(list("contoso.mail.partner.onmschina.cn")));
    }

    @Test
    void looksAreNotEnough() {
        assertKind(Kind.NOT_HYBRID, plain());
        assertKind(Kind.NOT_HYBRID, plain().smartHosts(list("mail.protection.outlook.com.evil.example",
                "a.b.mail.protection.outlook.com")));
        assertKind(Kind.NOT_HYBRID, plain().addressSpaces(list("SMTP:contoso.onmicrosoft.com;1")));
        assertKind(Kind.NOT_HYBRID, plain().tlsDomain("outlook.com"));
    }

    @Test
    void ruling2TheNameAloneMakesItPossibleOnly() {
        assertKind(Kind.POSSIBLY_HYBRID, plain().name("Outbound to Office 365"));
        assertKind(Kind.POSSIBLY_HYBRID, plain().name("outbound to office 365 - 5c1a6c39-52cb-4c0e-9f3c-7d2a4f6f1b60"));
        assertKind(Kind.NOT_HYBRID, plain().name("Outbound to Office 365 - old"));
    }

    @Test
    void theUserMayNameAConnector() {
        HybridConnectors named = new HybridConnectors(Cloud.microsoft(), List.of(new NamePattern("inter*")), List.of());

        assertEquals(Kind.HYBRID, named.recognise(plain().build()).kind());
        assertEquals(Kind.NOT_HYBRID, new HybridConnectors(Cloud.microsoft(), List.of(new NamePattern("inter")), List.of())
                .recognise(plain().build()).kind());
    }

    @Test
    void otherCloudsReplaceMicrosofts() {
        HybridConnectors own = new HybridConnectors(
                List.of(Cloud.of("Test", "*.mail.cloud.example", "*.routing.example", "tls.cloud.example")), List.of(), List.of());

        assertEquals(Kind.HYBRID, own.recognise(plain().smartHosts(Listing.complete(List.of("contoso.mail.cloud.example"))).build()).kind());
        assertEquals(Kind.HYBRID, own.recognise(plain().tlsDomain("tls.cloud.example").build()).kind());
        assertEquals(Kind.HYBRID, own.recognise(plain().addressSpaces(Listing.complete(List.of("SMTP:contoso.routing.example;1"))).build()).kind());
        assertEquals(Kind.NOT_HYBRID, own.recognise(plain().smartHosts(Listing.complete(List.of("a.b.mail.cloud.example"))).build()).kind());
        assertEquals(Kind.NOT_HYBRID, own.recognise(plain().smartHosts(Listing.complete(List.of("contoso.mail.protection.outlook.com"))).build()).kind());
    }

    @Test
    void aServerTheUserNamesCarriesTheConnectorOnlyWhereThatIsOpen() {
        HybridConnectors named = new HybridConnectors(Cloud.microsoft(), List.of(), List.of(new NamePattern("ex0*")));
        SendConnector open = SendConnector.builder("Cloud").cloudServicesMailEnabled(true).build();
        SendConnector known = open.toBuilder().sourceTransportServers(Listing.complete(List.of("EX01"))).build();
        Organisation organisation = Organisation.unknown().withServers(List.of(EX01, EX02));

        assertEquals(Role.SOURCE, named.on(organisation.withSendConnectors(Listing.complete(List.of(open))), EX02).get(0).role());
        assertEquals(Role.UNKNOWN, HYBRID.on(organisation.withSendConnectors(Listing.complete(List.of(open))), EX02).get(0).role());
        assertEquals(Role.NOT_A_SOURCE, named.on(organisation.withSendConnectors(Listing.complete(List.of(known))), EX02).get(0).role());
        assertEquals(Fact.known(true), named.isConfiguredAsSender(organisation, EX02));
    }

    @Test
    void missingPropertiesLeaveItOpen() {
        HybridRecognition recognition = HYBRID.recognise(SendConnector.builder("Internet").build());

        assertEquals(Kind.UNKNOWN, recognition.kind());
        assertEquals(List.of("CloudServicesMailEnabled", "SmartHosts", "TlsDomain", "AddressSpaces"), recognition.missing());
    }

    @Test
    void sourceServersCarryTheConnectorByNameFqdnOrDn() {
        for (String name : List.of("ex01", "EX01.corp.contoso.example", "CN=EX01,CN=Servers,DC=contoso,DC=example")) {
            Organisation organisation = organisation(list(name, "EX02"), HybridConfiguration.none());
            assertEquals(Role.SOURCE, role(organisation, EX01), name);
        }
    }

    @Test
    void ruling31ACertainNoNeedsEverySourceServerInTheSnapshot() {
        Carrier known = HYBRID.on(organisation(list("EX02"), HybridConfiguration.none()), EX01).get(0);
        Carrier stranger = HYBRID.on(organisation(list("EX02", "MAILOUT"), HybridConfiguration.none()), EX01).get(0);

        assertEquals(Role.NOT_A_SOURCE, known.role());
        assertTrue(known.certain());
        assertEquals(Role.NOT_A_SOURCE, stranger.role());
        assertFalse(stranger.certain());
        assertEquals(Role.UNKNOWN, role(organisation(Listing.unknown("SourceTransportServers"), HybridConfiguration.none()), EX01));
    }

    @Test
    void mailboxServersHandOverToTheEdgesOfTheHybridConfiguration() {
        HybridConfiguration hybrid = HybridConfiguration.builder().edgeTransportServers(list("EDGE01")).build();
        Organisation organisation = organisation(list("EX01"), hybrid);

        assertEquals(Role.HANDS_OVER_TO_EDGE, role(organisation, EX01));
        assertEquals(Role.EDGE, role(organisation, EDGE));
    }

    @Test
    void theHybridConfigurationStandsInOnlyWithoutConnectors() {
        Organisation organisation = Organisation.unknown().withHybridConfiguration(
                Fact.known(HybridConfiguration.builder().sendingTransportServers(list("EX01")).build()));

        assertTrue(HYBRID.on(organisation, EX01).isEmpty());
        assertTrue(HYBRID.isConfiguredAsSender(organisation, EX01).is(true));
        assertTrue(HYBRID.isConfiguredAsSender(organisation, EX02).is(false));
        assertFalse(HYBRID.isConfiguredAsSender(Organisation.unknown(), EX01).isKnown());
    }

    @Test
    void namesMatchAsTransportMatchesThem() {
        assertEquals(NameMatch.EXACT, match("public mail 2025", "MAIL.contoso.example"));
        assertEquals(NameMatch.WILDCARD, match("public wildcard 2025", "mail.contoso.example"));
        assertEquals(NameMatch.NONE, match("public wildcard 2025", "contoso.example"));
        assertEquals(NameMatch.NONE, match("public wildcard 2025", "a.mail.contoso.example"));
        assertEquals(NameMatch.NONE, match("public mail 2025", "www.contoso.example"));
        assertEquals(NameMatch.UNKNOWN, match("public mail 2025 cut-names", "mail.contoso.example"));
    }

    @Test
    void internationalNamesMatchInBothForms() {
        assertEquals("xn--pota-h6a.contoso.example", CertificateNames.ascii("po\u0161ta.contoso.example"));
        assertEquals("*.xn--pota-h6a.example", CertificateNames.ascii("*.PO\u0160TA.example."));
        assertEquals("no host name", CertificateNames.ascii("No Host Name"));
    }

    private static NameMatch match(String certificate, String host) {
        return CertificateNames.match(TestServer.certificate(certificate), host);
    }

    private static void assertHybrid(SendConnectorBuilder connector) {
        assertKind(Kind.HYBRID, connector);
    }

    private static void assertKind(Kind kind, SendConnectorBuilder connector) {
        SendConnector built = connector.build();
        assertEquals(kind, HYBRID.recognise(built).kind(), built.toString());
    }

    private static Role role(Organisation organisation, ExchangeServer host) {
        return HYBRID.on(organisation, host).get(0).role();
    }

    private static Organisation organisation(Listing<String> sources, HybridConfiguration hybrid) {
        SendConnector connector = plain().cloudServicesMailEnabled(true).sourceTransportServers(sources).build();
        return Organisation.unknown().withServers(List.of(EX01, EX02, EDGE)).withSendConnectors(Listing.complete(List.of(connector)))
                .withHybridConfiguration(Fact.known(hybrid));
    }

    private static SendConnectorBuilder plain() {
        return SendConnector.builder("Internet").identity("Internet").cloudServicesMailEnabled(false).smartHosts(list()).tlsDomain("")
                .addressSpaces(list("SMTP:*;1"));
    }

    private static Listing<String> list(String... items) {
        return Listing.complete(List.of(items));
    }
}
