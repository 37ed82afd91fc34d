package dev.exlint.diagnosis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scripts against two servers, EX01 and EX02, each with the certificates A and B; B has no service. */
class ExchangeModelsTest {

    private static final String A = "A".repeat(40);
    private static final String B = "B".repeat(40);
    private static final Thumbprint PRINT_A = new Thumbprint(A);
    private static final Thumbprint PRINT_B = new Thumbprint(B);

    private static ExchangeCertificate certificate(String thumbprint, AllowedServices services) {
        return ExchangeCertificate.builder().thumbprint(Fact.known(new Thumbprint(thumbprint))).services(Fact.known(services))
                .subject(Fact.known(DistinguishedName.parse("CN=" + thumbprint.charAt(0))))
                .issuer(Fact.known(DistinguishedName.parse("CN=Issuer"))).build();
    }

    private static ExchangeServer server(String name) {
        return ExchangeServer.builder(name).internalTransportCertificateThumbprint(Fact.known(PRINT_A)).certificates(
                Listing.complete(List.of(certificate(A, AllowedServices.parse("IIS, SMTP").orElseThrow()), certificate(B, AllowedServices.NONE))))
                .build();
    }

    private static Organisation organisation() {
        return Organisation.unknown().withServers(List.of(server("EX01"), server("EX02")))
                .withSendConnectors(Listing.complete(List.of(SendConnector.builder("To cloud").enabled(true).tlsCertificateName("").build())));
    }

    private static Trace run(String script) {
        return Evaluations.of(script.replace("AAA", A).replace("BBB", B), organisation(), "EX01");
    }

    private static String calls(String script) {
        return Evaluations.show(run(script)).replace(A, "AAA").replace(B, "BBB").replace(" on EX01", "");
    }

    private static Fact<AllowedServices> services(Trace trace, String server, Thumbprint thumbprint) {
        return ((ExchangeWorld) trace.end()).organisation().certificate(server, thumbprint).orElseThrow().services();
    }

    @Test
    void theTableHoldsEveryCmdletWithItsCommonParameters() {
        List<CommandSignature> signatures = ExchangeModels.all().signatures();

        assertEquals(21, signatures.size());
        assertTrue(signatures.stream().allMatch(each -> each.parameter("ErrorAction").isPresent()));
        assertTrue(ExchangeModels.all().find("Microsoft.Exchange\\enable-exchangecertificate").isPresent());
    }

    @Test
    void enablingAddsServicesOnTheLocalServer() {
        Trace trace = run("Enable-ExchangeCertificate BBB -Services POP; Enable-ExchangeCertificate BBB -Services SMTP");

        assertEquals("POP, SMTP", services(trace, "EX01", PRINT_B).orElse(AllowedServices.NONE).text());
        assertEquals("None", services(trace, "EX02", PRINT_B).orElse(AllowedServices.SMTP).text());
    }

    @Test
    void enablingNeverTakesAServiceAway() {
        assertEquals("IIS, SMTP", services(run("Enable-ExchangeCertificate AAA -Services IIS"), "EX01", PRINT_A)
                .orElse(AllowedServices.NONE).text());
    }

    @Test
    void theServerOfAnIdentityCounts() {
        Trace trace = run("Enable-ExchangeCertificate -Identity EX02\\BBB -Services POP");

        assertEquals("POP", services(trace, "EX02", PRINT_B).orElse(AllowedServices.NONE).text());
        assertEquals("None", services(trace, "EX01", PRINT_B).orElse(AllowedServices.SMTP).text());
    }

    @Test
    void servicesAreUnknownAfterACallThatMayOrMayNotHappen() {
        Trace trace = run("if (Test-Path x) { Enable-ExchangeCertificate BBB -Services SMTP }");

        assertFalse(services(trace, "EX01", PRINT_B).isKnown());
        ServiceGrant grant = ((ExchangeWorld) trace.end()).granted("EX01", PRINT_B);
        assertEquals("None", grant.certain().text());
        assertEquals("SMTP", grant.possible().text());
    }

    @Test
    void everyInvocationKnowsTheWorldBeforeAndAfterIt() {
        Trace trace = run("Enable-ExchangeCertificate BBB -Services SMTP");
        ExchangeWorld before = (ExchangeWorld) trace.invocations().get(0).before();
        ExchangeWorld after = (ExchangeWorld) trace.invocations().get(0).after();

        assertEquals("None", before.organisation().certificate("EX01", PRINT_B).orElseThrow().services().orElse(AllowedServices.SMTP).text());
        assertEquals("SMTP", after.organisation().certificate("EX01", PRINT_B).orElseThrow().services().orElse(AllowedServices.NONE).text());
    }

    @Test
    void aRehearsalChangesNothing() {
        assertEquals("None", services(run("Enable-ExchangeCertificate BBB -Services SMTP -WhatIf"), "EX01", PRINT_B)
                .orElse(AllowedServices.SMTP).text());
    }

    @Test
    void forceReplacesTheInternalTransportCertificateAndAPromptLeavesItOpen() {
        Trace forced = run("Enable-ExchangeCertificate BBB -Services SMTP -Force");
        Trace asked = run("Enable-ExchangeCertificate BBB -Services SMTP");

        assertTrue(((ExchangeWorld) forced.end()).organisation().server("EX01").orElseThrow().usesForInternalTransport(PRINT_B));
        assertFalse(((ExchangeWorld) asked.end()).organisation().server("EX01").orElseThrow().internalTransportCertificateThumbprint()
                .isKnown());
    }

    @Test
    void anUnknownThumbprintLeavesTheServicesOfThatServerOpen() {
        Trace trace = run("Enable-ExchangeCertificate (Read-Host) -Services SMTP -Server EX02");

        assertFalse(services(trace, "EX02", PRINT_B).isKnown());
        assertTrue(services(trace, "EX02", PRINT_A).isKnown(), "it has SMTP already");
        assertTrue(services(trace, "EX01", PRINT_B).isKnown());
    }

    @Test
    void getReturnsTheCertificateWithItsProperties() {
        assertEquals("Get Thumbprint=AAA\nEnable Server=CN=A Services=IIS,SMTP Thumbprint=AAA",
                calls("$c = Get-ExchangeCertificate AAA; Enable-ExchangeCertificate $c.Thumbprint -Services $c.Services -Server $c.Subject"));
    }

    @Test
    void aFilterOverACompleteListGivesTheVeryCertificate() {
        assertEquals("Get\nEnable Services=POP Thumbprint=BBB",
                calls("Get-ExchangeCertificate | Where-Object { $_.Services -eq 'None' } | Enable-ExchangeCertificate -Services POP"));
    }

    @Test
    void whatWasEnabledShowsInALaterListing() {
        assertEquals("Enable Services=SMTP Thumbprint=BBB\nGet\nEnable Services=IIS Thumbprint=AAA\nEnable Services=IIS Thumbprint=BBB",
                calls("Enable-ExchangeCertificate BBB -Services SMTP; Get-ExchangeCertificate | Where-Object { $_.Services -match 'SMTP' } | "
                        + "ForEach-Object { Enable-ExchangeCertificate $_.Thumbprint -Services IIS }"));
    }

    @Test
    void aMissingCertificateIsNoObjectButAnUnlistedServerIsUnknown() {
        assertEquals("Get Thumbprint=" + "C".repeat(40), calls("$c = Get-ExchangeCertificate " + "C".repeat(40)
                + "; if ($c) { Enable-ExchangeCertificate AAA -Services POP }"));
        assertTrue(calls("$c = Get-ExchangeCertificate AAA -Server EX99; if ($c) { Enable-ExchangeCertificate AAA -Services POP }")
                .contains("Enable?"));
    }

    @Test
    void aCertificateThatIsCertainlyMissingStopsUnderStop() {
        String missing = "C".repeat(40);

        assertEquals("Enable Services=POP Thumbprint=" + missing + "\nGet", calls("Enable-ExchangeCertificate " + missing
                + " -Services POP; Get-ExchangeCertificate").replace(" ErrorAction=Stop", ""));
        assertEquals("Enable ErrorAction=Stop Services=POP Thumbprint=" + missing, calls("Enable-ExchangeCertificate " + missing
                + " -Services POP -ErrorAction Stop; Get-ExchangeCertificate"));
    }

    @Test
    void anImportedCertificateMakesTheListIncomplete() {
        assertTrue(calls("Import-ExchangeCertificate -FileData ([byte[]]1); Get-ExchangeCertificate | Enable-ExchangeCertificate -Services POP")
                .contains("Enable? Services=POP Thumbprint=?ENVIRONMENT"));
    }

    @Test
    void settingAConnectorChangesIt() {
        Trace trace = run("Get-SendConnector | Set-SendConnector -TlsCertificateName '<I>CN=I<S>CN=S' -Enabled $false");
        SendConnector connector = ((ExchangeWorld) trace.end()).organisation().sendConnector("To cloud").orElseThrow();

        assertTrue(connector.tlsCertificateName().is("<I>CN=I<S>CN=S"));
        assertTrue(connector.enabled().is(false));
    }

    @Test
    void aValueNobodyKnowsMakesThePropertyUnknown() {
        Trace trace = run("Set-SendConnector 'To cloud' -TlsCertificateName (Read-Host)");

        assertFalse(((ExchangeWorld) trace.end()).organisation().sendConnector("To cloud").orElseThrow().tlsCertificateName().isKnown());
    }

    @Test
    void anUnknownLocalServerMayBeAnyThatHoldsTheCertificate() {
        Trace trace = Evaluations.of("Enable-ExchangeCertificate " + B + " -Services SMTP", organisation(), "");

        assertFalse(services(trace, "EX01", PRINT_B).isKnown());
        assertFalse(services(trace, "EX02", PRINT_B).isKnown());
    }

    @Test
    void ruling38ServicesFromAnOpenParameterAreUnknownAndAThumbprintsDefaultIsLikely() {
        assertEquals("Enable Services=?PARAMETER[IIS,SMTP] Thumbprint=?PARAMETER[x]", Evaluations.show(
                Evaluations.open("param($t = 'x', $s = 'IIS,SMTP') Enable-ExchangeCertificate $t -Services $s")));
    }
}
