package dev.exlint.diagnosis.rule.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotIncompleteTest {

    private static String facts(CheckContext context) {
        List<Finding> found = Diagnosis.snapshot(context);
        return found.isEmpty() ? "" : found.get(0).message().arguments().get("facts");
    }

    @Test
    void aSnapshotWithEverythingThatPredictionsNeedIsComplete() {
        assertEquals("", facts(Hybrid.kb().context()));
    }

    @Test
    void missingFactsOfAHostOfAHybridConnectorAreNamed() {
        assertEquals("Fqdn of Outbound to Office 365", facts(Hybrid.kb().connector(c -> c.fqdn(Fact.unknown("not stated"))).context()));
        assertEquals("Services of B2B2B2B2… on EX01",
                facts(Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.services(Fact.unknown("the export lost it"))).context()));
        assertEquals("some CertificateDomains of B2B2B2B2… on EX01", facts(Hybrid.kb().changing(Hybrid.INTERNAL,
                c -> c.certificateDomains(Listing.incomplete(List.of("mail.contoso.example"), "the list was cut"))).context()));
        assertEquals("the source server EX55",
                facts(Hybrid.kb().connector(c -> c.sourceTransportServers(Listing.complete(List.of("EX01", "EX55")))).context()));
    }

    @Test
    void anEdgeServerThatWasNotCollectedIsNamed() {
        HybridConfiguration edge = HybridConfiguration.none().toBuilder().edgeTransportServers(Listing.complete(List.of("EDGE1"))).build();

        assertEquals("the Edge server EDGE1", facts(Hybrid.kb().hybridConfiguration(edge).context()));
    }

    @Test
    void aPinnedConnectorNeedsNoFqdn() {
        assertEquals("", facts(Hybrid.kb().connector(c -> c.tlsCertificateName(Hybrid.PIN_PUBLIC).fqdn(Fact.unknown("not stated")))
                .context()));
    }

    @Test
    void whatIsMissingElsewhereIsNotNamed() {
        assertEquals("", facts(Hybrid.kb().receive(Listing.unknown("ReceiveConnectors is not stated")).context()));
        assertEquals("", facts(Hybrid.kb().connector(c -> c.enabled(false).fqdn(Fact.unknown("not stated"))).context()));
    }

    @Test
    void ruling42ItIsSaidOnceWithTheFirstFactsAndACount() {
        CheckContext poor = Hybrid.kb().connector(c -> c.fqdn(Fact.unknown("not stated")).enabled(Fact.unknown("not stated")))
                .changing(Hybrid.INTERNAL, c -> c.services(Fact.unknown("lost")))
                .changing(Hybrid.PUBLIC, c -> c.services(Fact.unknown("lost"))).context();

        assertEquals(1, Diagnosis.snapshot(poor).size());
        assertTrue(Expectations.text(Diagnosis.snapshot(poor).get(0)).endsWith("And 2 more."),
                Expectations.text(Diagnosis.snapshot(poor).get(0)));
    }

    @Test
    void withoutSnapshotNothingIsMissing() {
        assertEquals(List.of(), Diagnosis.snapshot(Hybrid.withoutSnapshot()));
    }
}
