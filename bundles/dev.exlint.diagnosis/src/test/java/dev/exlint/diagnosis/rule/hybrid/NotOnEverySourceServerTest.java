package dev.exlint.diagnosis.rule.hybrid;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class NotOnEverySourceServerTest {

    private static final String CALL = "Enable-ExchangeCertificate PUBLIC -Services SMTP -Server EX01";
    private static final String FOUND = " #~ warning EXNotOnEverySourceServer";
    private static final Hybrid TWO = Hybrid.kb().connector(c -> c.sourceTransportServers(Listing.complete(List.of("EX01", "EX09"))));

    private static Organisation with(UnaryOperator<ExchangeServer> changed) {
        Organisation organisation = TWO.organisation();
        return organisation.withServers(organisation.servers().stream().map(each -> each.isNamed("EX09") ? changed.apply(each) : each)
                .toList());
    }

    private static Organisation withoutSmtp() {
        return TWO.organisation().withServices("EX09", new Thumbprint(Hybrid.PUBLIC), Fact.known(Hybrid.with("IIS")));
    }

    @Test
    void aSourceServerWithoutTheCertificateOrWithoutSmtpOnItIsAWarning() {
        Expectations.check(CALL + FOUND, TWO.context(with(server -> server.without(new Thumbprint(Hybrid.PUBLIC)))));
        Expectations.check(CALL + FOUND, TWO.context(withoutSmtp()));
    }

    @Test
    void ruling26TheFinalStateDecides() {
        Expectations.check("foreach ($s in 'EX01','EX09') { Enable-ExchangeCertificate PUBLIC -Services SMTP -Server $s }",
                TWO.context(withoutSmtp()));
    }

    @Test
    void not14AnExpiredCertificateIsNotMissedElsewhere() {
        Hybrid expired = TWO.changing(Hybrid.PUBLIC, c -> c.notAfter(Instant.parse("2026-10-01T00:00:00Z")));

        assertFalse(Expectations.findings(CALL, expired.context(expired.organisation().withServices("EX09", new Thumbprint(Hybrid.PUBLIC),
                Fact.known(Hybrid.with("IIS"))))).stream().anyMatch(each -> each.rule().equals("EXNotOnEverySourceServer")));
    }

    @Test
    void aCertificateThatTheConnectorWouldNotPresentIsNotAsked() {
        Expectations.check(CALL, TWO.connector(c -> c.tlsCertificateName("<I>CN=Fabrikam Public CA<S>CN=other.contoso.example"))
                .context(withoutSmtp().changingSendConnector("Outbound to Office 365",
                        each -> each.toBuilder().enabled(false).build())));
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS", TWO.context(withoutSmtp()));
    }

    @Test
    void not13AServerOfWhichTheFactsAreMissingProvesNothing() {
        Expectations.check(CALL, TWO.context(with(server -> server.toBuilder().certificates(Listing.unknown("Certificates is not stated"))
                .build())));
        Expectations.check(CALL, TWO.context(TWO.organisation().withServices("EX09", new Thumbprint(Hybrid.PUBLIC),
                Fact.unknown("Services is not stated"))));
    }
}
