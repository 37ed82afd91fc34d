package dev.exlint.diagnosis.rule.hybrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoTrustedCertificateForConnectorTest {

    private static final String RULE = "EXNoTrustedCertificateForConnector";
    private static final String IIS = "Enable-ExchangeCertificate INTERNAL -Services IIS";

    private static Hybrid withoutPublicSmtp() {
        return Hybrid.kb().changing(Hybrid.PUBLIC, c -> c.services(Hybrid.with("IIS")));
    }

    @Test
    void aHybridConnectorWithoutPublicCertificateIsAnError() {
        Finding finding = Expectations.finding(IIS, withoutPublicSmtp().context());

        assertEquals("error true PREDICTED", finding.level().word() + ' ' + finding.certain() + ' ' + finding.confidence());
        assertTrue(Expectations.text(finding)
                .startsWith("Outbound to Office 365 has no public certificate with SMTP for mail.contoso.example on EX01."),
                Expectations.text(finding));
    }

    @Test
    void anExpiredPublicCertificateDoesNotCount() {
        Expectations.check(IIS + " #~ error " + RULE,
                Hybrid.kb().changing(Hybrid.PUBLIC, c -> c.notAfter(Instant.parse("2026-10-01T00:00:00Z"))).context());
    }

    @Test
    void anFqdnOfNullAsksForTheServersOwnName() {
        Expectations.check(IIS + " #~ error " + RULE, Hybrid.kb().connector(c -> c.fqdn("")).context());
    }

    @Test
    void ruling41ItStandsAtTheLastCallThatReachesTheHostOrTheConnector() {
        Expectations.check(IIS + "\n" + IIS + " #~ error " + RULE, withoutPublicSmtp().context());
        Expectations.check(IIS + "\nSet-SendConnector 'Outbound to Office 365' -Fqdn mail.contoso.example #~ error " + RULE,
                withoutPublicSmtp().context());
    }

    @Test
    void ruling41WhatNoCallReachesIsNotSaid() {
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS -Server EX09\nGet-SendConnector", withoutPublicSmtp()
                .context());
    }

    @Test
    void ruling34WithRowS25ItIsNotSaidAgain() {
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services SMTP #~ error EXSmtpOnUntrustedCertificate S25",
                Hybrid.kb().without(Hybrid.PUBLIC).context());
    }

    @Test
    void ruling34WithRowS13ItIs() {
        Expectations.check("New-ExchangeCertificate -DomainName mail.contoso.example #~ warning EXSmtpOnUntrustedCertificate S13",
                Hybrid.kb().without(Hybrid.PUBLIC).without(Hybrid.INTERNAL).context());
        Expectations.check("Enable-ExchangeCertificate SELF_SIGNED -Services SMTP #~ error EXNoTrustedCertificateForConnector; "
                + "warning EXSmtpOnUntrustedCertificate S13", Hybrid.kb().without(Hybrid.PUBLIC).and(Hybrid.selfSigned("2026-10-01"))
                .server(s -> s.internalTransportCertificateThumbprint(new dev.exlint.diagnosis.organisation.Thumbprint(Hybrid.PUBLIC)))
                .context());
    }

    @Test
    void aLaterLineThatEnablesThePublicOneEndsIt() {
        Expectations.check(IIS + "\nEnable-ExchangeCertificate PUBLIC -Services SMTP", withoutPublicSmtp().context());
    }

    @Test
    void not13MissingFactsAccuseNobody() {
        Expectations.check(IIS, Hybrid.kb().changing(Hybrid.PUBLIC, c -> c.services(Fact.unknown("Services is not stated"))).context());
        Expectations.check(IIS, withoutPublicSmtp().server(s -> s.certificates(Listing.incomplete(Hybrid.kb().certificates(),
                "the list was cut"))).context());
        Expectations.check(IIS, withoutPublicSmtp().connector(c -> c.tlsCertificateName(Fact.unknown("TlsCertificateName is not stated")))
                .context());
    }

    @Test
    void aConnectorThatIsDisabledOrWithoutTlsOrPinnedIsNotAsked() {
        Expectations.check(IIS, withoutPublicSmtp().connector(c -> c.enabled(false)).context());
        Expectations.check(IIS, withoutPublicSmtp().connector(c -> c.ignoreStartTls(true)).context());
    }

    @Test
    void ruling02AConnectorHybridByNameOnlyIsPossible() {
        Finding finding = Expectations.finding(IIS, withoutPublicSmtp().connector(c -> c.cloudServicesMailEnabled(false).tlsDomain("")
                .addressSpaces(Listing.complete(List.of("SMTP:*;1")))).context());

        assertEquals("warning false " + Confidence.POSSIBLE, finding.level().word() + ' ' + finding.certain() + ' ' + finding.confidence());
        assertTrue(Expectations.text(finding).contains("only its name says"), Expectations.text(finding));
    }
}
