package dev.exlint.diagnosis.rule.environment;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EdgeCertificatesDifferTest {

    private static final String CALL = "Enable-ExchangeCertificate PUBLIC -Services SMTP -Server EX01";
    private static final Hybrid EDGES = Hybrid.kb().without(Hybrid.INTERNAL).hybridConfiguration(HybridConfiguration.none().toBuilder()
            .edgeTransportServers(Listing.complete(List.of("EX01", "EX09"))).build());

    private static Organisation second(UnaryOperator<ExchangeServer> change) {
        Organisation organisation = EDGES.organisation();
        return organisation.withServers(organisation.servers().stream().map(each -> each.isNamed("EX09") ? change.apply(each) : each)
                .toList());
    }

    @Test
    void anotherIssuerOrSubjectIsAWarning() {
        ExchangeServer other = EDGES.organisation().server("EX09").orElseThrow().toBuilder().certificates(Listing.complete(List.of(
                Hybrid.certificate(Hybrid.UNKNOWN_TRUST, "CN=Northwind Public CA", RootCaType.THIRD_PARTY, "2026-02-01")
                .services(Hybrid.with("SMTP"))
                        .build()))).build();

        Expectations.check(CALL + " #~ warning EXEdgeCertificatesDiffer; warning EXNotOnEverySourceServer",
                EDGES.context(second(server -> other)));
    }

    @Test
    void theSameNamesOnBothAreFine() {
        Expectations.check(CALL, EDGES.context());
        Expectations.check(CALL, EDGES.changing(Hybrid.PUBLIC, c -> c.issuer(DistinguishedName.parse("CN = Fabrikam Public CA")))
                .context());
    }

    @Test
    void not13AnEdgeOfWhichNothingIsKnownDiffersFromNobody() {
        Expectations.check(CALL, EDGES.context(second(server -> server.toBuilder()
                .certificates(Listing.unknown("Certificates is not stated")).build())));
        Expectations.check(CALL, EDGES.connector(c -> c.fqdn(Fact.unknown("Fqdn is not stated"))).context());
    }
}
