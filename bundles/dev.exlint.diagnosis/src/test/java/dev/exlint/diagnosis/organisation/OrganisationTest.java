package dev.exlint.diagnosis.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final Thumbprint THUMBPRINT = new Thumbprint("5113AE0233A72FCCB75B1D0198628675333D010E");
    private static final String DN = "CN=EX01,CN=Servers,CN=Contoso,DC=contoso,DC=example";
    private static final ExchangeServer EX01 = ExchangeServer.builder("EX01").fqdn("ex01.corp.contoso.example").certificates(
            Listing.complete(List.of(ExchangeCertificate.builder().thumbprint(THUMBPRINT).services(AllowedServices.NONE).build()))).build();
    private static final Organisation ORGANISATION = Organisation.unknown().withServers(List.of(EX01, ExchangeServer.builder("EX02")
            .build()));

    @Test
    void aServerIsFoundByEveryNameItHas() {
        for (String name : List.of("EX01", "ex01", " ex01 ", "EX01.corp.contoso.EXAMPLE", "ex01.corp.contoso.example.", DN,
                "/o=Contoso/ou=Exchange Administrative Group/cn=Configuration/cn=Servers/cn=ex01")) {
            assertEquals("EX01", ORGANISATION.server(name).orElseThrow().name(), name);
        }
        for (String name : List.of("", "EX0", "EX011", "ex01.other.example", "CN=EX03,CN=Servers")) {
            assertTrue(ORGANISATION.server(name).isEmpty(), name);
        }
    }

    @Test
    void aKnownDnTellsServersOfOneNameApart() {
        ExchangeServer server = EX01.toBuilder().distinguishedName(DN).build();

        assertTrue(server.isNamed(DN.replace(",", ", ")));
        assertFalse(server.isNamed(DN.replace("Contoso", "Fabrikam")));
    }

    @Test
    void aChangeOfServicesReachesThatCertificateOfThatServerOnly() {
        Organisation changed = ORGANISATION.withServices("ex01.corp.contoso.example", THUMBPRINT, Fact.known(AllowedServices.SMTP));

        assertTrue(changed.certificate("EX01", THUMBPRINT).orElseThrow().services().is(AllowedServices.SMTP));
        assertTrue(ORGANISATION.certificate("EX01", THUMBPRINT).orElseThrow().services().is(AllowedServices.NONE));
        assertEquals(ORGANISATION, ORGANISATION.withServices("EX02", THUMBPRINT, Fact.known(AllowedServices.SMTP)));
    }

    @Test
    void certificatesComeAndGo() {
        ExchangeCertificate imported = ExchangeCertificate.builder().thumbprint(new Thumbprint("0".repeat(40))).build();

        Organisation more = ORGANISATION.withCertificate("EX01", imported);
        assertEquals(2, more.server("EX01").orElseThrow().certificates().items().size());
        assertEquals(ORGANISATION, more.withoutCertificate("EX01", new Thumbprint("0".repeat(40))));
    }

    @Test
    void servicesAreWrittenInValueOrder() {
        assertEquals("IMAP, POP, IIS, SMTP", AllowedServices.parse("smtp,iis, POP ,IMAP").orElseThrow().text());
        assertEquals(27, AllowedServices.parse("IMAP, POP, IIS, SMTP").orElseThrow().flags());
        assertEquals("None", AllowedServices.parse("None").orElseThrow().text());
        assertTrue(AllowedServices.parse("OWA").isEmpty());
        assertTrue(AllowedServices.parse("").isEmpty());
        assertTrue(AllowedServices.ofFlags(128).isEmpty());
        assertTrue(AllowedServices.ofFlags(-1).isEmpty());
    }

    @Test
    void whatIsNotKnownIsNeitherThereNorMissing() {
        assertFalse(Listing.<String>unknown("not stated").any("a"::equals).isKnown());
        assertTrue(Listing.incomplete(List.of("a"), "cut").any("a"::equals).is(true));
        assertFalse(Listing.incomplete(List.of("a"), "cut").any("b"::equals).isKnown());
        assertTrue(Listing.complete(List.of("a")).any("b"::equals).is(false));
        assertFalse(ExchangeServer.builder("X").build().edge().isKnown());
        assertTrue(ExchangeServer.builder("X").serverRole("Mailbox, ClientAccess").build().edge().is(false));
        assertTrue(ExchangeServer.builder("X").serverRole("Edge").build().edge().is(true));
    }
}
