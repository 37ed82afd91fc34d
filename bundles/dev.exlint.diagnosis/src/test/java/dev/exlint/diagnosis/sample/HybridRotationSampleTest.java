package dev.exlint.diagnosis.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.snapshot.SnapshotReader;
import dev.exlint.diagnosis.snapshot.SnapshotReading;
import dev.exlint.diagnosis.transport.Acceptance;
import dev.exlint.diagnosis.transport.Candidate.Fate;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.Carrier.Role;
import dev.exlint.diagnosis.transport.Confidence;
import dev.exlint.diagnosis.transport.HybridConnectors;
import dev.exlint.diagnosis.transport.OnlineAcceptance;
import dev.exlint.diagnosis.transport.OutboundPredictor;
import dev.exlint.diagnosis.transport.Outcome;
import dev.exlint.diagnosis.transport.Prediction;
import dev.exlint.diagnosis.trust.InternalRoots;
import dev.exlint.diagnosis.trust.PublicRoots;
import dev.exlint.diagnosis.trust.RootListException;
import dev.exlint.diagnosis.trust.TrustClass;
import dev.exlint.diagnosis.trust.TrustJudge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The committed sample is what its generator makes, and it tells the story of KB 2888788. */
class HybridRotationSampleTest {

    private static final Path FOLDER = Path.of("../../samples/hybrid-rotation");
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final HybridRotationSample SAMPLE = new HybridRotationSample();

    @Test
    void theCommittedFilesAreWhatTheGeneratorMakes() throws IOException {
        assertArrayEquals(SAMPLE.environment(), Files.readAllBytes(FOLDER.resolve(HybridRotationSample.ENVIRONMENT)));
        assertArrayEquals(SAMPLE.publicRoots(), Files.readAllBytes(FOLDER.resolve(HybridRotationSample.PUBLIC_ROOTS)));
    }

    @Test
    void theSampleReadsWithoutProblem() {
        SnapshotReading reading = read();

        assertEquals(List.of(), reading.problems());
        assertEquals(2, reading.organisation().servers().size());
        assertTrue(reading.organisation().servers().stream().allMatch(server -> server.certificates().items().size() == 5));
    }

    @Test
    void oneCertificateIsPublicAndTheNewerOneInternal() throws RootListException {
        TrustJudge trust = trust();
        ExchangeServer server = server(read().organisation(), "EX01");
        ExchangeCertificate trusted = server.certificate(SAMPLE.publicThumbprint()).orElseThrow();
        ExchangeCertificate internal = server.certificate(SAMPLE.internalThumbprint()).orElseThrow();

        assertEquals(TrustClass.PUBLIC, trust.judge(trusted, NOW).trust());
        assertTrue(trust.judge(trusted, NOW).certain());
        assertEquals(TrustClass.INTERNAL, trust.judge(internal, NOW).trust());
        assertTrue(trust.judge(internal, NOW).certain());
    }

    @Test
    void bothServersCarryTheHybridConnectorAndOnlyThat() {
        Organisation organisation = read().organisation();

        for (ExchangeServer server : organisation.servers()) {
            List<Carrier> carriers = new HybridConnectors().on(organisation, server);
            assertEquals(1, carriers.size());
            assertEquals(Role.SOURCE, carriers.get(0).role());
            assertTrue(carriers.get(0).connector().label().startsWith("Outbound to Office 365 - "));
        }
    }

    @Test
    void thePublicCertificateIsPresentedUntilTheInternalOneGetsSmtp() throws RootListException {
        Organisation before = read().organisation();
        Organisation after = before.withServices("ex02.corp.contoso.example", SAMPLE.internalThumbprint(),
                Fact.known(AllowedServices.parse("IMAP, POP, IIS, SMTP").orElseThrow()));

        Prediction today = predict(before);
        assertEquals(Confidence.PREDICTED, today.confidence());
        assertTrue(today.certificate().orElseThrow().has(SAMPLE.publicThumbprint()));
        assertEquals(Fate.OUTRANKED, today.candidate(SAMPLE.formerThumbprint()).orElseThrow().fate());
        assertEquals(Fate.NO_SMTP, today.candidate(SAMPLE.internalThumbprint()).orElseThrow().fate());
        assertEquals(Acceptance.Verdict.ACCEPTED, new OnlineAcceptance(trust()).of(today, NOW).verdict());

        Prediction tomorrow = predict(after);
        assertEquals(Outcome.PRESENTS, tomorrow.outcome());
        assertEquals(Confidence.PREDICTED, tomorrow.confidence());
        assertTrue(tomorrow.certificate().orElseThrow().has(SAMPLE.internalThumbprint()));
        assertEquals(Fate.OUTRANKED, tomorrow.candidate(SAMPLE.publicThumbprint()).orElseThrow().fate());
        assertEquals(Acceptance.Verdict.REFUSED, new OnlineAcceptance(trust()).of(tomorrow, NOW).verdict());
        assertTrue(new OnlineAcceptance(trust()).of(tomorrow, NOW).certain());
    }

    private static Prediction predict(Organisation organisation) throws RootListException {
        SendConnector connector = organisation.sendConnectors().items().get(1);
        return new OutboundPredictor(trust()).predict(connector, server(organisation, "EX02"), NOW);
    }

    private static TrustJudge trust() throws RootListException {
        return new TrustJudge(PublicRoots.read(SAMPLE.publicRoots(), HybridRotationSample.PUBLIC_ROOTS), InternalRoots.none());
    }

    private static ExchangeServer server(Organisation organisation, String name) {
        return organisation.server(name).orElseThrow();
    }

    private static SnapshotReading read() {
        return new SnapshotReader().read(SAMPLE.environment(), HybridRotationSample.ENVIRONMENT);
    }
}
