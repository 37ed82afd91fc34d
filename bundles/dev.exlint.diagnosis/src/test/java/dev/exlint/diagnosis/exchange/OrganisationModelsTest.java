package dev.exlint.diagnosis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cmdlets read from the organisation shows in the names that Restart-Service gets. */
class OrganisationModelsTest {

    private static ExchangeServer server(String name, String role) {
        return ExchangeServer.builder(name).serverRole(Fact.known(role)).fqdn(Fact.known(name.toLowerCase(java.util.Locale.ROOT) + ".test"))
                .certificates(Listing.complete(List.of(certificate("A", "mail.test"), certificate("B", "other.test"), certificate("C", "mail.test"))))
                .build();
    }

    private static ExchangeCertificate certificate(String digit, String domain) {
        return ExchangeCertificate.builder().thumbprint(Fact.known(new Thumbprint(digit.repeat(40)))).friendlyName(Fact.known(digit))
                .certificateDomains(Listing.complete(List.of(domain))).build();
    }

    private static ReceiveConnector receive(String server) {
        return ReceiveConnector.builder().identity(server + "\\Front " + server).name("Front " + server).server(server).fqdn("old")
                .tlsDomainCapabilities(Listing.complete(List.of("a"))).build();
    }

    private static Organisation organisation() {
        return new Organisation(Fact.known(Instant.EPOCH), List.of(server("EX01", "Mailbox"), server("EX02", "Mailbox"), server("EDGE", "Edge")),
                Listing.complete(List.of()), Listing.complete(List.of(receive("EX01"), receive("EX02"))),
                Fact.known(HybridConfiguration.builder().sendingTransportServers(Listing.complete(List.of("EX01"))).build()));
    }

    private static String names(String script) {
        return Evaluations.show(Evaluations.of(script.replace("RS", "Restart-Service"), organisation(), "EX01")).lines()
                .filter(line -> line.startsWith("Restart-Service")).map(line -> line.replaceAll("Restart-Service|on EX01|Name=", "")
                        .replace(" ", "").replaceAll("Known\\[content=(\\w+),sources=\\[]]", "$1").replaceAll("\\?[A-Z_]+", "?")).reduce("", String::concat);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Get-ExchangeServer | [EX01][EX02][EDGE]",
        "Get-MailboxServer | [EX01][EX02]",
        "Get-TransportService EX02 | [EX02]",
        "Get-ExchangeServer EX09 | ''",
        "Get-ReceiveConnector -Server EX02 | [FrontEX02]",
        "Get-ReceiveConnector EX0?\\Fr* | [FrontEX01][FrontEX02]",
    })
    void whatIsListedHasItsName(String get, String names) {
        assertEquals(names, names(get + " | ForEach-Object { RS $_.Name }"));
    }

    @Test
    void rolesTellWhatAServerIs() {
        assertEquals("[EDGE]", names("Get-ExchangeServer | Where-Object { $_.IsEdgeServer } | ForEach-Object { RS $_.Name }"));
        assertEquals("[EX01][EX02]", names("Get-ExchangeServer | Where-Object IsMailboxServer | ForEach-Object { RS $_.Name }"));
    }

    @Test
    void aServerIsItsNameAsText() {
        assertEquals("[EX02]", names("Get-ExchangeServer EX02 | Restart-Service"));
    }

    @Test
    void aSnapshotThatDoesNotSayWhenItWasTakenMayLackServers() {
        Organisation pieces = Organisation.unknown().withServers(organisation().servers());

        String calls = Evaluations.show(Evaluations.of("Get-ExchangeServer | ForEach-Object { Restart-Service $_.Name }", pieces, "EX01"));

        assertEquals("Get-ExchangeServer on EX01\nRestart-Service? on EX01 Name=?ENVIRONMENT", calls.replaceAll("Name=\\[?\\?[A-Z_]+\\]?", "Name=?ENVIRONMENT"));
    }

    @Test
    void whatIsSetIsReadAfterwards() {
        assertEquals("[new]", names("Set-ReceiveConnector 'EX01\\Front EX01' -Fqdn new; RS (Get-ReceiveConnector -Server EX01).Fqdn"));
        assertEquals("[a,b]", names("Set-ReceiveConnector 'EX01\\Front EX01' -TlsDomainCapabilities @{Add='b'}\n"
                + "RS (Get-ReceiveConnector -Server EX01).TlsDomainCapabilities"));
        assertEquals("[EX01,EX02]", names("Set-HybridConfiguration -SendingTransportServers EX01,EX02\n"
                + "RS (Get-HybridConfiguration).SendingTransportServers"));
    }

    @Test
    void afterANewConnectorTheListIsOpen() {
        assertEquals("?", names("New-ReceiveConnector -Name X -Server EX01 -Bindings 1 -RemoteIPRanges 2 -Usage Custom | Out-Null\n"
                + "Get-ReceiveConnector | ForEach-Object { RS $_.Name }").substring(0, 1));
    }

    @Test
    void theOrderOfCertificatesWithANameIsNotKnownButSortingIs() {
        assertEquals("[A][C]", names("Get-ExchangeCertificate -DomainName mail.test | Sort-Object FriendlyName | ForEach-Object { RS $_.FriendlyName }"));
        assertEquals("?", names("Get-ExchangeCertificate -DomainName mail.test | Select-Object -First 1 | ForEach-Object { RS $_.FriendlyName }")
                .substring(0, 1));
        assertEquals("[B]", names("Get-ExchangeCertificate -DomainName other.test | ForEach-Object { RS $_.FriendlyName }"));
    }

    @Test
    void aBlockRunsOnTheComputerThatTheTargetNames() {
        String calls = Evaluations.show(Evaluations.of("Invoke-Command -ComputerName ex02.test { Restart-Service $env:COMPUTERNAME }",
                organisation(), "EX01"));

        assertEquals("Restart-Service on EX02 Name=[EX02]", calls.replaceAll("Known\\[content=(\\w+), sources=\\[]]", "$1"));
    }
}
