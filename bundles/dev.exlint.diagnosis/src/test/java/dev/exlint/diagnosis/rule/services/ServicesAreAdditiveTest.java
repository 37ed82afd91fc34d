package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServicesAreAdditiveTest {

    private static final Hybrid BOUND = Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.services(Hybrid.with("IMAP, POP, IIS, SMTP")));

    @Test
    void ruling01TheKbsOwnStepWarnsWhenTheSnapshotShowsSmtp() {
        Expectations.check("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS,POP,IMAP #~ warning EXServicesAreAdditive",
                BOUND.context());
    }

    @Test
    void ruling01NothingWhenTheSnapshotShowsNoSmtp() {
        Expectations.check("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS,POP,IMAP", Hybrid.kb().context());
    }

    @Test
    void ruling01NothingForListsWithSmtp() {
        Expectations.check("Enable-ExchangeCertificate -Thumbprint PUBLIC -Services IIS,SMTP", Hybrid.kb().context());
    }

    @Test
    void ruling01ServicesThatTheSnapshotDoesNotStateAccuseNobody() {
        Expectations.check("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS",
                Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.services(Fact.unknown("Services is not stated"))).context());
    }

    @Test
    void ruling01WithoutSnapshotOnlyAScriptThatShowsItsIntentionIsTold() {
        Expectations.check("""
                param($t)
                Get-ExchangeCertificate -Thumbprint $t | Format-List FriendlyName,Services
                Enable-ExchangeCertificate -Thumbprint $t -Services IIS,POP,IMAP #~ info EXServicesAreAdditive
                """, Hybrid.withoutSnapshot());
        Expectations.check("param($t)\nEnable-ExchangeCertificate -Thumbprint $t -Services IIS,POP,IMAP", Hybrid.withoutSnapshot());
    }

    @Test
    void ruling01TheSameVariableIsTheSameCertificateUntilItIsSetAgain() {
        Expectations.check("""
                $c = Get-ExchangeCertificate | Where-Object Thumbprint -eq $wanted
                Enable-ExchangeCertificate -Thumbprint $c.Thumbprint -Services SMTP #~ info EXSmtpWithoutEnvironment
                Enable-ExchangeCertificate -Thumbprint $c.Thumbprint -Services IIS,POP #~ info EXServicesAreAdditive
                $c = Get-ExchangeCertificate | Where-Object Thumbprint -eq $other
                Enable-ExchangeCertificate -Thumbprint $c.Thumbprint -Services IIS,POP
                """, Hybrid.withoutSnapshot());
    }

    @Test
    void ruling01ACertificateThatCannotBeLookedUpIsJudgedByTheScriptAlone() {
        Expectations.check("""
                param($t)
                Get-ExchangeCertificate -Thumbprint $t | Format-List FriendlyName,Services
                Enable-ExchangeCertificate -Thumbprint $t -Services IIS,POP,IMAP #~ info EXServicesAreAdditive
                """, Hybrid.kb().context());
    }

    @Test
    void ruling01AnotherServerIsAnotherList() {
        Expectations.check("""
                param($t)
                Enable-ExchangeCertificate -Thumbprint $t -Services SMTP -Server EX01 #~ info EXSmtpWithoutEnvironment
                Enable-ExchangeCertificate -Thumbprint $t -Services IIS,POP -Server EX02
                """, Hybrid.withoutSnapshot());
    }

    @Test
    void not14OfNoneItsOwnRuleSpeaks() {
        Expectations.check("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services None #~ warning EXServicesNoneHasNoEffect",
                BOUND.context());
    }

    @Test
    void ruling01SmtpThatTheScriptEnabledBeforeCounts() {
        Expectations.check("""
                Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP #~ error EXSmtpOnUntrustedCertificate S24
                Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS #~ warning EXServicesAreAdditive
                """, Hybrid.kb().context());
    }

    @Test
    void ruling37ARehearsalIsInfo() {
        Expectations.check("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS -WhatIf #~ info EXServicesAreAdditive; info EXWhatIfLeftIn",
                BOUND.context());
    }

    @Test
    void anUnknownLocalServerIsPossibleAndOneLevelLower() {
        Finding finding = Expectations.finding("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS",
                BOUND.runningOn("").context());

        assertEquals("info false", finding.level().word() + ' ' + finding.certain());
    }

    @Test
    void bothSidesOfTheContradictionAreQuoted() {
        Finding finding = Expectations.finding("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS", BOUND.context());

        assertEquals("Microsoft documents -Services as additive: SMTP may stay bound to B2B2B2B2… on EX01.", Expectations.text(finding));
        assertEquals(List.of("evidence.services", "evidence.additive", "evidence.kb.unbinds", "evidence.reports"),
                finding.evidence().stream().map(each -> each.text().key()).toList());
    }

    @Test
    void ruling56TheFixReadsTheServicesBack() {
        String script = Expectations.fill("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS -Server EX01\n");
        Finding finding = Expectations.finding(script, BOUND.context());

        assertEquals(script + Expectations.fill(
                "Get-ExchangeCertificate -Thumbprint INTERNAL -Server EX01 | Format-List FriendlyName,Services\n"),
                finding.fixes().get(0).applyTo(script));
    }

    @Test
    void aScriptThatReadsThemBackGetsNoSecondLine() {
        Finding finding = Expectations.finding("""
                Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS
                Get-ExchangeCertificate -Thumbprint INTERNAL | Format-List FriendlyName,Services
                """, BOUND.context());

        assertTrue(finding.fixes().isEmpty());
    }

    @Test
    void not05ServicesWithoutSmtpOnAnUntrustedCertificateAreNoFaultOfTheirOwn() {
        Expectations.check("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS,POP,IMAP -Server EX09", Hybrid.kb().context());
    }
}
