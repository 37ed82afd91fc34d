package dev.exlint.diagnosis.rule.hybrid;

import static dev.exlint.diagnosis.rule.hybrid.KbCall.CALL;
import static dev.exlint.diagnosis.rule.hybrid.KbCall.RULE;
import static dev.exlint.diagnosis.rule.hybrid.KbCall.expect;
import static dev.exlint.diagnosis.rule.hybrid.KbCall.summary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.organisation.CertificateStatus;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.settings.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SmtpOnUntrustedCertificateTest {

    // ---- modifiers and rulings ----

    @Test
    void ruling02AConnectorHybridByNameOnlyIsPossibleAndOneLevelLower() {
        Hybrid byName = Hybrid.kb().connector(c -> c.name("Outbound to Office 365").cloudServicesMailEnabled(false).tlsDomain("")
                .addressSpaces(Listing.complete(List.of("SMTP:*;1"))));
        Finding finding = Expectations.finding(CALL, byName.context());

        assertEquals("warning false POSSIBLE S24", summary(finding));
        assertTrue(Expectations.text(finding).contains(" may go from "), Expectations.text(finding));
    }

    @Test
    void ruling04TheFinalStateDecides() {
        Hybrid withoutSmtp = Hybrid.kb().changing(Hybrid.PUBLIC, c -> c.services(Hybrid.with("IIS")));

        Expectations.check("""
                Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP #~ error EXSmtpOnUntrustedCertificate S24
                Enable-ExchangeCertificate -Thumbprint PUBLIC -Services SMTP
                """, withoutSmtp.context());
    }

    @Test
    void ruling04ALaterLineThatMakesUpForItLeavesTheTimeBetween() {
        Hybrid renewed = Hybrid.kb().without(Hybrid.PUBLIC).and(Hybrid.certificate(Hybrid.PUBLIC, "CN=Fabrikam Public CA",
                RootCaType.THIRD_PARTY,
                "2026-11-01"));
        List<Finding> findings = Expectations.findings("""
                Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS,SMTP

                Enable-ExchangeCertificate -Thumbprint PUBLIC -Services SMTP
                """, renewed.context());

        assertEquals(List.of("S27"), findings.stream().map(Finding::row).toList());
        assertTrue(Expectations.text(findings.get(0)).contains("Between line 1 and line 3"), Expectations.text(findings.get(0)));
    }

    @Test
    void anExchange2007ServerIsNotJudged() {
        expect("", Hybrid.kb().server(s -> s.adminDisplayVersion("Version 8.3 (Build 83.6)")));
    }

    @Test
    void ruling06ASelfSignedOneNeverBeatsTheInternalOne() {
        expect("error S24", Hybrid.kb().and(Hybrid.selfSigned("2026-11-01").services(Hybrid.with("SMTP"))));
    }

    @Test
    void ruling29NewExchangeCertificateBindsSmtpUnlessItSaysOtherwise() {
        Hybrid alone = Hybrid.kb().without(Hybrid.PUBLIC).without(Hybrid.INTERNAL);

        Expectations.check("New-ExchangeCertificate -DomainName mail.contoso.example #~ warning EXSmtpOnUntrustedCertificate S13",
                alone.context());
        Expectations.check("New-ExchangeCertificate -DomainName mail.contoso.example #~ info EXSmtpOnUntrustedCertificate S14", Hybrid.kb()
                .context());
        Expectations.check("New-ExchangeCertificate -DomainName mail.contoso.example -Services IIS,SMTP "
                + "#~ warning EXSmtpOnUntrustedCertificate S13",
                alone.context());
    }

    @Test
    void ruling29NewWithoutSmtpOrAsARequestSaysNothing() {
        Expectations.check("""
                New-ExchangeCertificate -Services None
                New-ExchangeCertificate -Services IIS
                New-ExchangeCertificate -GenerateRequest -SubjectName 'CN=mail.contoso.example'
                """, Hybrid.kb().context());
    }

    @Test
    void ruling29RowS12WithForceItBecomesTheInternalTransportCertificate() {
        Hybrid alone = Hybrid.kb().without(Hybrid.PUBLIC).without(Hybrid.INTERNAL);

        assertEquals(List.of(), Expectations.findings("New-ExchangeCertificate -Services SMTP -Force", alone.context()).stream()
                .filter(each -> each.rule().equals(RULE.strip())).toList());
    }

    @Test
    void ruling30APinnedCertificateWithoutPrivateKeyIsAnInformationHere() {
        Hybrid pinned = Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PIN_PUBLIC))
                .changing(Hybrid.PUBLIC, c -> c.hasPrivateKey(false));

        expect("info S17", pinned);
        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP #~ error EXCertificateWithoutPrivateKey", pinned.context());
    }

    @Test
    void ruling33APendingRequestIsNoCandidate() {
        Hybrid pending = Hybrid.kb().changing(Hybrid.PUBLIC, c -> c.status(CertificateStatus.PENDING_REQUEST));

        expect("error S25", pending);
    }

    @Test
    void ruling33AnExpiredInternalOneEndsTheSearchWhereItStands() {
        Hybrid expired = Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.notAfter(Instant.parse("2026-10-01T00:00:00Z")));

        expect("error S24", expired);
    }

    @Test
    void ruling37SomeListsWithSmtpCostOneLevel() {
        Finding finding = Expectations.finding(RULE.strip(), """
                param($all)
                $services = if ($all) { 'POP','SMTP' } else { 'POP' }
                Enable-ExchangeCertificate INTERNAL -Services $services
                """, Hybrid.kb().context());

        assertEquals("warning false POSSIBLE S24", summary(finding));
        assertTrue(Expectations.text(finding).contains("only some of the lists"), Expectations.text(finding));
    }

    @Test
    void ruling29TheNewCertificateIsNamedByItsSubject() {
        Finding finding = Expectations.finding("New-ExchangeCertificate", Hybrid.kb().without(Hybrid.PUBLIC).connector(c -> c.fqdn(""))
                .context());

        assertEquals("Outbound to Office 365 is predicted to present CN=EX01, which is self-signed.",
                Expectations.text(finding).substring(0, Expectations.text(finding).indexOf(". ") + 1));
        assertFalse(Expectations.text(finding).contains("0000"), Expectations.text(finding));
    }

    @Test
    void ruling29GetIsNotJudged() {
        Expectations.check("Get-ExchangeCertificate -Thumbprint INTERNAL", Hybrid.kb().context());
    }

    @Test
    void ruling31AServerThatIsNotListedMaySend() {
        Expectations.check("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP -Server EX77 "
                + "#~ info EXSmtpOnUntrustedCertificate S6",
                Hybrid.kb().context());
    }

    @Test
    void ruling31ASourceServerOutsideTheSnapshotMakesTheOthersUnsure() {
        Hybrid stranger = Hybrid.kb().connector(c -> c.sourceTransportServers(Listing.complete(List.of("EX01", "EX55"))));

        Expectations.check("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP -Server EX09 "
                + "#~ info EXSmtpOnUntrustedCertificate S6",
                stranger.context());
    }

    @Test
    void ruling31TheHybridConfigurationStandsInForMissingConnectors() {
        HybridConfiguration sends = HybridConfiguration.none().toBuilder().sendingTransportServers(Listing.complete(List.of("EX01")))
                .build();
        Hybrid hybrid = Hybrid.kb().hybridConfiguration(sends);
        Organisation without = hybrid.organisation().withSendConnectors(Listing.unknown("SendConnectors is not stated"));

        Expectations.check(CALL.strip() + " #~ warning EXSmtpOnUntrustedCertificate S22", hybrid.context(without));
    }

    @Test
    void ruling31WithoutTheServersCertificatesAnotherServerTellsWhatTheCertificateIs() {
        Organisation organisation = Hybrid.kb().organisation();
        Organisation unlisted = organisation.withServers(organisation.servers().stream().map(server -> server.isNamed("EX01")
                ? server.toBuilder().certificates(Listing.unknown("Certificates is not stated")).build() : server).toList());

        Expectations.check(CALL.strip() + " #~ warning EXSmtpOnUntrustedCertificate S23", Hybrid.kb().context(unlisted));
    }

    @Test
    void ruling35SeveralServersGiveOneFindingWithTheWorstLevel() {
        Finding finding = Expectations.finding("""
                foreach ($server in 'EX77', 'EX01') {
                    Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS,SMTP -Server $server
                }
                """, Hybrid.kb().context());

        assertEquals("error true PREDICTED S24", summary(finding));
        assertEquals(1, finding.related().size());
        assertEquals("EX77", finding.related().get(0).message().arguments().get("server"));
    }

    @Test
    void ruling36AnUnknownLocalServerIsPossibleOnEveryCarrierThatHoldsTheCertificate() {
        Finding finding = Expectations.finding(CALL, Hybrid.kb().runningOn("").context());

        assertEquals("warning false POSSIBLE S24", summary(finding));
        assertTrue(Expectations.text(finding).contains("the server the call acts on is unknown"), Expectations.text(finding));
    }

    @Test
    void ruling36TheServerParameterAndTheServerPartOfIdentityAreKnownServers() {
        Expectations.check("""
                Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP -Server ex01.corp.contoso.example #~ error EXSmtpOnUntrustedCertificate S24
                Enable-ExchangeCertificate -Identity 'EX01\\INTERNAL' -Services SMTP #~ error EXSmtpOnUntrustedCertificate S24
                """, Hybrid.kb().runningOn("").context());
    }

    @Test
    void ruling37ARehearsalIsInfoWhateverElseHolds() {
        Finding finding = Expectations.finding("EXSmtpOnUntrustedCertificate",
                "Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP,IIS -WhatIf",
                Hybrid.kb().context());

        assertEquals("info true PREDICTED S24", summary(finding));
        assertTrue(Expectations.text(finding).startsWith("Rehearsal: the same line without -WhatIf"), Expectations.text(finding));
        assertEquals(FixKind.REVIEW, finding.fixes().get(0).kind());
    }

    @Test
    void ruling37CodeBehindAnUnknownConditionIsJudgedInFull() {
        Expectations.check("""
                param($yes)
                if ($yes) {
                    Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP,IIS #~ error EXSmtpOnUntrustedCertificate S24
                }
                """, Hybrid.kb().context());
    }

    @Test
    void ruling37TwoDoubtsCostOneLevel() {
        Hybrid byName = Hybrid.kb().runningOn("").connector(c -> c.cloudServicesMailEnabled(false).tlsDomain("")
                .addressSpaces(Listing.complete(List.of("SMTP:*;1"))));

        assertEquals("warning false POSSIBLE S24", summary(Expectations.finding(CALL, byName.context())));
    }

    @Test
    void anUnknownTargetTakesNoSmtpAwayFromThePublicCertificate() {
        Expectations.check("""
                param($server, $thumbprint)
                Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS,SMTP #~ error EXSmtpOnUntrustedCertificate S24
                Enable-ExchangeCertificate -Thumbprint $thumbprint -Services IIS,POP,SMTP -Server $server #~ info EXSmtpOnCertificateOfUnknownTrust
                """, Hybrid.kb().context());
    }

    @Test
    void ruling38ADefaultValueMakesTheThumbprintOneOfSeveral() {
        Finding finding = Expectations.finding("""
                param($t = 'INTERNAL')
                Enable-ExchangeCertificate -Thumbprint $t -Services SMTP,IIS
                """, Hybrid.kb().context());

        assertEquals("warning false POSSIBLE S24", summary(finding));
    }

    @Test
    void ruling39CertainAndConfidenceAreTwoThings() {
        assertEquals("error true PREDICTED S24", summary(Expectations.finding(CALL, Hybrid.kb().context())));
        assertEquals("error true EXACT S15",
                summary(Expectations.finding(RULE.strip(), CALL, Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PIN_INTERNAL))
                .context())));
    }

    @Test
    void ruling40TheFindingStandsOnTheSmtpElement() {
        for (String list : List.of("IIS,SMTP", "smtp , IIS", "'IIS, SMTP'", "@('IIS';'SMTP')", "24")) {
            String script = "Enable-ExchangeCertificate INTERNAL -Services " + list;
            String marked = Expectations.marked(script, Expectations.finding("EXSmtpOnUntrustedCertificate", script, Hybrid.kb()
                    .context()));

            assertTrue(Set.of("SMTP", "smtp", "'SMTP'", "24").contains(marked), list + ": " + marked);
        }
    }

    @Test
    void ruling40AListBehindAVariableIsARelatedPlace() {
        String script = "$services = 'IIS','SMTP'\nEnable-ExchangeCertificate INTERNAL -Services $services";
        Finding finding = Expectations.finding(script, Hybrid.kb().context());

        assertEquals("$services", Expectations.marked(script, finding));
        assertEquals("'IIS','SMTP'", Expectations.fill(script).substring(finding.related().get(0).start(), finding.related().get(0).end()));
    }

    @Test
    void ruling52DropSmtpIsSafeInTheKbsOwnSituation() {
        Finding finding = Expectations.finding(CALL, Hybrid.kb().context());

        assertEquals(FixKind.SAFE, finding.fixes().get(0).kind());
        assertEquals(Expectations.fill("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS\n"),
                finding.fixes().get(0).applyTo(Expectations.fill(CALL)));
    }

    @Test
    void theSafeFixEndsTheFindingAndMakesNoOther() {
        Finding finding = Expectations.finding(CALL, Hybrid.kb().context());

        Expectations.check(finding.fixes().get(0).applyTo(Expectations.fill(CALL)), Hybrid.kb().context());
    }

    @Test
    void ruling52ItIsForReviewWhenTheCertificateHasSmtpAlready() {
        Finding finding = Expectations.finding(CALL, Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.services(Hybrid.with("IIS, SMTP")))
                .context());

        assertEquals(Level.ERROR, finding.level());
        assertEquals(FixKind.REVIEW, finding.fixes().get(0).kind());
        assertTrue(Expectations.text(finding).contains("this call keeps it"), Expectations.text(finding));
    }

    @Test
    void ruling52ItIsForReviewWhenAReceiveConnectorNeedsTheCertificate() {
        ReceiveConnector frontend = ReceiveConnector.builder().identity("EX01\\Default Frontend EX01").server("EX01").enabled(true)
                .fqdn("mail.contoso.example").tlsCertificateName("").build();

        Finding selecting = Expectations.finding(CALL, Hybrid.kb().receive(Listing.complete(List.of(frontend))).context());
        Finding pinned = Expectations.finding(CALL, Hybrid.kb().receive(Listing.complete(List.of(
                frontend.toBuilder().fqdn("ex01.corp.contoso.example").tlsCertificateName(Hybrid.PIN_INTERNAL).build()))).context());
        Finding unknown = Expectations.finding(CALL, Hybrid.kb().receive(Listing.unknown("not stated")).context());
        Finding another = Expectations.finding(CALL, Hybrid.kb().receive(Listing.complete(List.of(
                frontend.toBuilder().fqdn("ex01.corp.contoso.example").build()))).context());

        assertEquals(List.of(FixKind.REVIEW, FixKind.REVIEW, FixKind.REVIEW, FixKind.SAFE),
                List.of(selecting, pinned, unknown, another).stream().map(each -> each.fixes().get(0).kind()).toList());
    }

    @Test
    void ruling52ItIsForReviewWhenTheSameLineAlsoMeansAnotherCertificate() {
        for (String other : List.of("$unknown", "'PUBLIC'", "'NOT_THERE'")) {
            Finding finding = Expectations.finding("EXSmtpOnUntrustedCertificate", """
                    param($unknown)
                    foreach ($t in 'INTERNAL', %s) { Enable-ExchangeCertificate -Thumbprint $t -Services IIS,SMTP }
                    """.formatted(other), Hybrid.kb().context());

            assertEquals(FixKind.REVIEW, finding.fixes().get(0).kind(), other);
        }
    }

    @Test
    void ruling52ItIsForReviewInEveryOtherRow() {
        Finding latent = Expectations.finding(CALL,
                Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.notBefore(Instant.parse("2025-06-01T00:00:00Z"))).context());

        assertEquals(FixKind.REVIEW, latent.fixes().get(0).kind());
    }

    @Test
    void aPinnedConnectorGetsNoRewriteOfTheList() {
        Finding pinned = Expectations.finding(CALL, Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PIN_PUBLIC)).context());

        assertEquals(List.of(), pinned.fixes());
    }

    @Test
    void ruling04AConnectorThatALaterLinePinsIsJudgedAsPinned() {
        Finding finding = Expectations.finding("""
                Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS,SMTP
                Set-SendConnector 'Outbound to Office 365' -TlsCertificateName '%s'
                """.formatted(Hybrid.PIN_PUBLIC), Hybrid.kb().context());

        assertEquals("info true EXACT S16", summary(finding));
        assertTrue(Expectations.text(finding).contains("Between line 1 and line 2"), Expectations.text(finding));
    }

    @Test
    void ruling04AConnectorThatALaterLineRemovesLeavesTheTimeBetween() {
        Finding finding = Expectations.finding("""
                Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS,SMTP
                Remove-SendConnector 'Outbound to Office 365'
                """, Hybrid.kb().context());

        assertEquals(Level.INFO, finding.level());
        assertTrue(Expectations.text(finding).contains("Between line 1 and line 2"), Expectations.text(finding));
    }

    @Test
    void ruling04AConnectorThatALaterLineTakesOffTlsLeavesTheTimeBetween() {
        Finding finding = Expectations.finding("EXSmtpOnUntrustedCertificate", """
                Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS,SMTP
                Set-SendConnector 'Outbound to Office 365' -RequireTLS $false -IgnoreSTARTTLS $true
                """, Hybrid.kb().context());

        assertEquals("info S7", finding.level().word() + ' ' + finding.row());
        assertTrue(Expectations.text(finding).contains("Between line 1 and line 2"), Expectations.text(finding));
    }

    @Test
    void ruling04ACertificateThatALaterLineMayRemoveIsPossible() {
        Finding finding = Expectations.finding("EXSmtpOnUntrustedCertificate", """
                Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS,SMTP
                Remove-ExchangeCertificate INTERNAL
                """, Hybrid.kb().context());

        assertEquals("warning false POSSIBLE S23", summary(finding));
    }

    @Test
    void rowS12TheDefaultCertificateStaysTheDefaultWhenAnotherOneGetsSmtpToo() {
        Expectations.check("""
                Enable-ExchangeCertificate -Thumbprint PUBLIC -Services SMTP
                Enable-ExchangeCertificate -Thumbprint SELF_SIGNED -Services SMTP
                """, Hybrid.kb().and(Hybrid.selfSigned("2024-01-01")).context());
    }

    // ---- what is said ----

    @Test
    void theFirstSentenceIsShortAndNamesNowThenAfterThenTheAnswer() {
        Hybrid named = Hybrid.kb().connector(c -> c.name("Outbound to Office 365 - 5c1a6c39-52cb-4c0e-9f3c-7d2a4f6f1b60"));
        String text = Expectations.text(Expectations.finding(CALL, named.context()));
        String first = text.substring(0, text.indexOf(". ") + 1);

        assertEquals("Outbound to Office 365 is predicted to go from A1A1A1A1… to B2B2B2B2…; Exchange Online refuses it.", first);
        assertTrue(first.length() <= 100, first);
    }

    @Test
    void nothingClaimsThatAShorterListUnbinds() {
        Finding finding = Expectations.finding(CALL, Hybrid.kb().context());
        Map<Grade, List<Evidence>> byGrade = finding.evidence().stream().collect(Collectors.groupingBy(Evidence::grade));

        assertTrue(byGrade.get(Grade.DOCUMENTED).stream().anyMatch(each -> each.text().key().equals("evidence.additive")));
        assertTrue(byGrade.get(Grade.DOCUMENTED).stream().anyMatch(each -> each.text().key().equals("evidence.kb.unbinds")));
        assertEquals(List.of("evidence.order"), byGrade.get(Grade.OBSERVED).stream().map(each -> each.text().key()).toList());
        assertFalse(Expectations.text(finding).contains("unbind"), Expectations.text(finding));
    }

    @Test
    void aRowWithAMissingFactSaysMayAndNeverCallsItselfCertain() {
        Finding finding = Expectations.finding(CALL, Hybrid.kb().connector(c -> c.frontendProxyEnabled(true)).context());

        assertTrue(Expectations.text(finding).contains(" may present B2B2B2B2"), Expectations.text(finding));
        assertEquals("warning false POSSIBLE S23", summary(finding));
    }

    // ---- what must not be reported (rules, 4) ----

    @Test
    void not01TextThatIsNoCodeIsNotJudged() {
        Expectations.check("""
                # Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP
                <# Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP #>
                $text = 'Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP'
                $more = @"
                Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP
                "@
                """, Hybrid.kb().context());
    }

    @Test
    void not02HelpForTheCmdletIsNotACall() {
        Expectations.check("Get-Help Enable-ExchangeCertificate\n$h = @{ 'Enable-ExchangeCertificate' = 'SMTP' }", Hybrid.kb().context());
    }

    @Test
    void not06TwoPublicCertificatesWithSmtpAreFine() {
        Hybrid two = Hybrid.kb().and(Hybrid.certificate(Hybrid.UNKNOWN_TRUST, "CN=Fabrikam Public CA", RootCaType.THIRD_PARTY,
                "2026-10-01"));

        Expectations.check("Enable-ExchangeCertificate -Thumbprint UNKNOWN_TRUST -Services SMTP", two.context());
    }

    @Test
    void not09AThumbprintInLowerCaseIsTheSameCertificate() {
        Expectations.check("Enable-ExchangeCertificate " + Hybrid.INTERNAL.toLowerCase(Locale.ROOT)
                + " -Services SMTP #~ error EXSmtpOnUntrustedCertificate S24", Hybrid.kb().context());
    }

    @Test
    void not10WhatIfThatIsSwitchedOffIsNoRehearsal() {
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services SMTP -WhatIf:$false #~ error EXSmtpOnUntrustedCertificate S24",
                Hybrid.kb().context());
    }

    @Test
    void not10WhatIfThatNobodyKnowsCountsAsAbsent() {
        Expectations.check("param($really, [switch]$try, $dc)\n"
                + "Enable-ExchangeCertificate INTERNAL -Services SMTP -WhatIf:$really #~ error EXSmtpOnUntrustedCertificate S24\n"
                + "Enable-ExchangeCertificate INTERNAL -Services SMTP -WhatIf:$try #~ error EXSmtpOnUntrustedCertificate S24\n"
                + "Enable-ExchangeCertificate INTERNAL -Services SMTP -DomainController $dc #~ error EXSmtpOnUntrustedCertificate S24\n",
                Hybrid.kb().context());
    }

    @Test
    void not11CodeThatNeverRunsIsNotJudged() {
        Expectations.check("if ($false) { Enable-ExchangeCertificate INTERNAL -Services SMTP }\nreturn\n"
                + "Enable-ExchangeCertificate INTERNAL -Services SMTP", Hybrid.kb().context());
    }

    @Test
    void not13ACertificateThatIsNotOnTheServerIsNotJudgedHere() {
        Expectations.check("Enable-ExchangeCertificate NOT_THERE -Services SMTP #~ warning EXThumbprintNotInEnvironment",
                Hybrid.kb().context());
    }

    @Test
    void not13AnUnknownThumbprintIsNotJudgedHere() {
        Expectations.check("param($t)\nEnable-ExchangeCertificate $t -Services SMTP #~ warning EXSmtpOnCertificateOfUnknownTrust",
                Hybrid.kb().context());
    }

    @Test
    void not15FriendlyNameProvesNothing() {
        expect("error S24", Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.friendlyName("Microsoft Exchange")));
    }

    @Test
    void aCallThatDoesNotBindChangesNothing() {
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Serv SMTP #~ error EXUnknownParameter", Hybrid.kb().context());
    }

    @Test
    void settingsSwitchTheRuleOff() {
        Settings off = new Settings("exlint.psd1", "", "", List.of(), List.of(), Set.of("exsmtponuntrustedcertificate"), Map.of());

        Expectations.check(CALL, Hybrid.kb().settings(off).context());
    }

    @Test
    void aConnectorThatTheScriptMakesIsJudgedLikeAnyOther() {
        Expectations.check("""
                New-SendConnector -Name X -AddressSpaces 'smtp:c.mail.onmicrosoft.com;1' -SourceTransportServers EX09 -Fqdn mail.contoso.example
                Enable-ExchangeCertificate INTERNAL -Services IIS,SMTP -Server EX09 #~ error EXSmtpOnUntrustedCertificate S24
                """, Hybrid.kb().context(onBoth()));
    }

    /** EX09 holds what EX01 does. */
    private static Organisation onBoth() {
        Organisation organisation = Hybrid.kb().organisation();
        return organisation.withServers(organisation.servers().stream()
                .map(each -> each.toBuilder().certificates(Listing.complete(Hybrid.kb().certificates())).build()).toList());
    }
}
