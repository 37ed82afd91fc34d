package dev.exlint.diagnosis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.plan.PlanNote.Kind;
import dev.exlint.diagnosis.plan.PlannedStep.Effect;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.transport.Acceptance.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanOverviewTest {

    private static final String CONNECTOR = "Outbound to Office 365";

    private static PlanOverview plan(String script) {
        return plan(script, Hybrid.kb().context());
    }

    private static PlanOverview plan(String script, CheckContext context) {
        return PlanOverview.of(Expectations.run(Expectations.fill(script), context), context);
    }

    private static CertificatePlan certificate(PlanOverview plan, String thumbprint) {
        return plan.servers().get(0).certificates().stream().filter(each -> each.certificate().has(new Thumbprint(thumbprint))).findFirst()
                .orElseThrow();
    }

    private static ConnectorPlan connector(PlanOverview plan) {
        return plan.connectors().stream().filter(each -> each.connector().isNamed(CONNECTOR)).findFirst().orElseThrow();
    }

    private static Presentation.Predicted after(PlanOverview plan) {
        return (Presentation.Predicted) connector(plan).routes().get(0).after();
    }

    private static List<Kind> kinds(PlanOverview plan) {
        return plan.notes().stream().map(PlanNote::kind).toList();
    }

    @Test
    void aServiceThatIsEnabledStandsBesideThoseThatStay() {
        PlanOverview plan = plan("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP");

        CertificatePlan internal = certificate(plan, Hybrid.INTERNAL);
        assertTrue(internal.services().contains(new ServiceChange(ExchangeService.SMTP, Transition.GETS)));
        assertTrue(internal.isAffected());
        assertFalse(certificate(plan, Hybrid.PUBLIC).isAffected());
        assertTrue(plan.servers().get(0).isAffected());
    }

    @Test
    void aRouteSaysWhatIsPresentedBeforeAndAfterAndWhetherItIsTaken() {
        PlanOverview plan = plan("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP");

        RoutePlan route = connector(plan).routes().get(0);
        Presentation.Predicted before = (Presentation.Predicted) route.before();
        assertEquals(Verdict.ACCEPTED, before.acceptance().verdict());
        assertTrue(before.prediction().certificate().orElseThrow().has(new Thumbprint(Hybrid.PUBLIC)));
        assertEquals(Verdict.REFUSED, after(plan).acceptance().verdict());
        assertTrue(after(plan).prediction().certificate().orElseThrow().has(new Thumbprint(Hybrid.INTERNAL)));
        assertEquals(Outlook.FAILS, plan.outlook());
    }

    @Test
    void whatChangesNothingKeepsTheOutlook() {
        PlanOverview plan = plan("Enable-ExchangeCertificate -Thumbprint PUBLIC -Services SMTP");

        assertEquals(Outlook.WORKS, plan.outlook());
        assertFalse(connector(plan).isAffected());
    }

    @Test
    void rulesModifiersARehearsalShowsNoChangeAndIsNoted() {
        PlanOverview plan = plan("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP -WhatIf");

        assertFalse(plan.isAffected());
        assertEquals(Effect.REHEARSAL, plan.steps().get(0).effect());
        assertTrue(kinds(plan).contains(Kind.REHEARSAL));
    }

    @Test
    void ruling37AServiceBehindAnUnknownConditionIsPossibleAndWhatIsPresentedIsJudgedInFull() {
        PlanOverview plan = plan("if (Test-Path C:\\x) { Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP }");

        CertificatePlan internal = certificate(plan, Hybrid.INTERNAL);
        assertTrue(internal.services().contains(new ServiceChange(ExchangeService.SMTP, Transition.MAY_GET)), internal.toString());
        assertEquals("", internal.open());
        assertFalse(plan.steps().get(0).certain());
        assertEquals(Outlook.FAILS, plan.outlook());
    }

    @Test
    void ruling37AScriptThatMayGiveUpEarlyIsPlannedAsIfItDidNot() {
        assertEquals(Outlook.FAILS,
                plan("if (Test-Path C:\\x) { throw 'no' }\nEnable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP").outlook());
    }

    @Test
    void aScriptWithoutAnyCallThatChangesSomethingChangesNothingWhateverItsLoopsDo() {
        PlanOverview plan = plan("""
                $n = 0; $m = 1; $k = 1
                while (Get-Random) { $n = $n * 3 + $m; $m = $m + $k; $k = $k + 1
                    foreach ($a in Get-ChildItem) { foreach ($b in $a) { foreach ($c in $b) { foreach ($d in $c) { foreach ($e in $d) {
                        foreach ($f in $e) { foreach ($g in $f) { $n++; Get-ExchangeCertificate } } } } } } } }
                """);

        assertFalse(plan.isAffected());
        assertEquals(Outlook.WORKS, plan.outlook());
    }

    @Test
    void aCertificateThatMayBeAnotherOneMayBreakMailAndNoMore() {
        assertEquals(Outlook.MAY_FAIL, plan("$t = 'INTERNAL'\nif (Test-Path C:\\x) { $t = 'PUBLIC' }\n"
                + "Enable-ExchangeCertificate -Thumbprint $t -Services SMTP").outlook());
    }

    @Test
    void aStepThatRepairsOnSomePathOnlyDoesNotMakeThePlanGood() {
        PlanOverview plan = plan("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP\n"
                + "if (Test-Path C:\\y) { Set-SendConnector 'Outbound to Office 365' -TlsCertificateName '" + Hybrid.PIN_PUBLIC + "' }");

        assertEquals(Outlook.MAY_FAIL, plan.outlook());
    }

    @Test
    void aStepThatRepairsForSureMakesThePlanGood() {
        PlanOverview plan = plan("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP\n"
                + "Set-SendConnector 'Outbound to Office 365' -TlsCertificateName '" + Hybrid.PIN_PUBLIC + "'");

        assertTrue(after(plan).prediction().pinned());
        assertEquals(Outlook.WORKS, plan.outlook());
    }

    @Test
    void ruling37AnUnknownThumbprintOpensTheServicesOfEveryCertificate() {
        PlanOverview plan = plan("Enable-ExchangeCertificate -Thumbprint (Read-Host) -Services SMTP");

        assertFalse(certificate(plan, Hybrid.INTERNAL).open().isEmpty());
        assertTrue(certificate(plan, Hybrid.INTERNAL).mayHaveSmtp());
        assertTrue(certificate(plan, Hybrid.INTERNAL).isAffected(), "no plan says that nothing changes where anything may");
        assertEquals(Outlook.MAY_FAIL, plan.outlook());
    }

    @Test
    void codeThatCannotBeSeenIsNotedAndExplainsNothing() {
        PlanOverview plan = plan("""
                if (Test-Path C:\\x) { Enable-ExchangeCertificate -Thumbprint INTERNAL -Services POP }
                & (Read-Host)
                """);

        assertFalse(certificate(plan, Hybrid.INTERNAL).open().isEmpty());
        assertTrue(kinds(plan).contains(Kind.OPAQUE));
    }

    @Test
    void aRemovedCertificateStaysInThePlan() {
        PlanOverview plan = plan("Remove-ExchangeCertificate -Thumbprint PUBLIC -Confirm:$false");

        assertEquals(Presence.REMOVED, certificate(plan, Hybrid.PUBLIC).presence());
    }

    @Test
    void aCertificateThatIsRemovedOnSomePathMayBeRemoved() {
        PlanOverview plan = plan("if (Test-Path C:\\x) { Remove-ExchangeCertificate -Thumbprint PUBLIC -Confirm:$false }");

        assertEquals(Presence.MAY_BE_REMOVED, certificate(plan, Hybrid.PUBLIC).presence());
    }

    @Test
    void aConnectorShowsThePropertiesThatChange() {
        PlanOverview plan = plan("Set-SendConnector 'Outbound to Office 365' -TlsCertificateName '" + Hybrid.PIN_INTERNAL + "'");

        PropertyChange change = connector(plan).changes().get(0);
        assertEquals("TlsCertificateName", change.property());
        assertEquals(Hybrid.PIN_INTERNAL, change.after().orElse(""));
        assertTrue(change.certain());
    }

    @Test
    void aServerThatIsNoSourceAfterwardsStillHasItsRow() {
        PlanOverview plan = plan("Set-SendConnector 'Outbound to Office 365' -SourceTransportServers EX09");

        RoutePlan route = connector(plan).routes().get(0);
        assertTrue(route.after() instanceof Presentation.NotDue);
        assertTrue(route.isAffected());
    }

    @Test
    void aRemovedConnectorIsShownAsRemoved() {
        PlanOverview plan = plan("Remove-SendConnector 'Outbound to Office 365' -Confirm:$false");

        assertEquals(Presence.REMOVED, connector(plan).presence());
        assertEquals(new Presentation.NotDue("the connector is removed"), connector(plan).routes().get(0).after());
    }

    @Test
    void aNewConnectorIsShownAsAdded() {
        PlanOverview plan = plan("New-SendConnector -Name Cloud -AddressSpaces 'contoso.mail.onmicrosoft.com' -Fqdn mail.contoso.example "
                + "-SourceTransportServers EX01 -RequireTLS $true -TlsDomain mail.protection.outlook.com -CloudServicesMailEnabled $true");

        ConnectorPlan added = plan.connectors().get(plan.connectors().size() - 1);
        assertEquals(Presence.ADDED, added.presence());
        assertEquals(new Presentation.NotDue("there is no such connector yet"), added.routes().get(0).before());
    }

    @Test
    void ruling28bAPlainListOfAddressSpacesIsNotedAsReplacing() {
        assertTrue(kinds(plan("Set-SendConnector 'Outbound to Office 365' -AddressSpaces 'SMTP:a.example;1'")).contains(Kind.ADDRESS_SPACES));
        assertFalse(kinds(plan("Set-SendConnector 'Outbound to Office 365' -AddressSpaces @{Add='SMTP:a.example;1'}"))
                .contains(Kind.ADDRESS_SPACES));
    }

    @Test
    void not03AFunctionThatBearsTheCmdletsNameIsNotedAsShadowing() {
        PlanOverview plan = plan("function Enable-ExchangeCertificate { 'no' }\nEnable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP");

        assertEquals(List.of(Kind.SHADOWED), kinds(plan));
        assertEquals(List.of(2), plan.notes().get(0).lines());
        assertFalse(plan.isAffected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Enable-ExchangeCertificate -Thumbprint x -Services SMTP", "'Enable-ExchangeCertificate $t -Services SMTP'",
        "@'\nSet-SendConnector x -Fqdn y\n'@"})
    void not01TextThatLooksLikeACallIsNoted(String script) {
        assertEquals(List.of(Kind.TEXT), kinds(plan(script)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Enable-ExchangeCertificate asks before it replaces", "Get-Help Enable-ExchangeCertificate -Full"})
    void not01ProseIsNotNoted(String script) {
        assertEquals(List.of(), kinds(plan(script)));
    }

    @Test
    void whatTheSnapshotDoesNotListIsNoted() {
        assertTrue(kinds(plan("Enable-ExchangeCertificate -Thumbprint NOT_THERE -Services SMTP")).contains(Kind.NOT_LISTED));
        assertTrue(kinds(plan("Enable-ExchangeCertificate -Thumbprint PUBLIC -Server EX77 -Services SMTP")).contains(Kind.NOT_LISTED));
        assertTrue(kinds(plan("Set-SendConnector Elsewhere -Fqdn a.example")).contains(Kind.NOT_LISTED));
    }

    @Test
    void withoutSnapshotThePlanListsTheCallsAndSaysSo() {
        PlanOverview plan = plan("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP", Hybrid.withoutSnapshot());

        assertEquals(1, plan.steps().size());
        assertEquals(List.of(Kind.NO_SNAPSHOT, Kind.LOCAL_SERVER), kinds(plan));
        assertEquals(Outlook.NOT_DUE, plan.outlook());
    }

    @Test
    void stepsNameTheServerAndHideSecrets() {
        PlanOverview plan = plan("""
                $p = ConvertTo-SecureString 'hunter2' -AsPlainText -Force
                Import-ExchangeCertificate -FileData ([byte[]](1,2,3)) -Password $p -Server EX01
                foreach ($s in 'EX01', 'EX02') { Enable-ExchangeCertificate -Thumbprint INTERNAL -Server $s -Services IIS, SMTP -Force }
                """);

        assertEquals(List.of("EX01", "EX01", "EX02"), plan.steps().stream().map(PlannedStep::server).toList());
        assertEquals(List.of(new PlannedStep.Given("Thumbprint", Hybrid.INTERNAL, true), new PlannedStep.Given("Services", "IIS, SMTP", true),
                new PlannedStep.Given("Force", "$true", true)), plan.steps().get(1).parameters());
        assertFalse(plan.toString().contains("hunter2"));
    }

    @Test
    void aCallThatDoesNotBindFails() {
        assertEquals(Effect.FAILS, plan("Enable-ExchangeCertificate INTERNAL -Services Nonsense").steps().get(0).effect());
    }

    @Test
    void anIncompleteListOfCertificatesStaysIncomplete() {
        Organisation whole = Hybrid.kb().organisation();
        CheckContext cut = Hybrid.kb().context(whole.withServers(whole.servers().stream()
                .map(each -> each.toBuilder().certificates(each.certificates().butIncomplete("the list was cut")).build()).toList()));

        assertEquals("the list was cut", plan("", cut).servers().get(0).missing());
    }

    @Test
    void aServerThatUsesAnotherInternalTransportCertificateSaysSo() {
        ExchangeServer server = plan("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP -Force").servers().get(0).server();

        assertTrue(server.usesForInternalTransport(new Thumbprint(Hybrid.INTERNAL)));
        assertEquals("Internal transport certificate", plan("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP -Force").servers()
                .get(0).changes().get(0).property());
    }
}
