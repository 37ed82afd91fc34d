package dev.exlint.benchmarks.snapshot;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.snapshot.SnapshotCache;
import dev.exlint.diagnosis.snapshot.SnapshotReading;
import dev.exlint.diagnosis.transport.OnlineAcceptance;
import dev.exlint.diagnosis.transport.OutboundPredictor;
import dev.exlint.diagnosis.trust.InternalRoots;
import dev.exlint.diagnosis.trust.IssuerPatterns;
import dev.exlint.diagnosis.trust.PublicRoots;
import dev.exlint.diagnosis.trust.RootListException;
import dev.exlint.diagnosis.trust.TrustClass;
import dev.exlint.diagnosis.trust.TrustJudge;

/** Reads a snapshot in a fresh JVM, as a check does: everything is cold, which is what a person waits for. */
public final class SnapshotFigures {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    private SnapshotFigures() {
    }

    /**
     * Prints the milliseconds of each step.
     *
     * @param arguments the snapshot, the list of its public roots
     * @throws IOException if they can't be read
     * @throws RootListException if the list is none
     */
    public static void main(String[] arguments) throws IOException, RootListException {
        byte[] content = Files.readAllBytes(Path.of(arguments[0]));
        SnapshotCache cache = new SnapshotCache(1);
        long start = System.nanoTime();
        SnapshotReading reading = cache.read(content, "environment.json");
        long read = System.nanoTime();
        if (!reading.problems().isEmpty()) {
            throw new IllegalStateException(reading.problems().get(0).text());
        }
        TrustJudge judge = new TrustJudge(PublicRoots.read(Files.readAllBytes(Path.of(arguments[1])), "roots.pem"), InternalRoots.none(),
                IssuerPatterns.none(), reading.certificates());
        judge.prepare(reading.organisation().servers().stream().flatMap(server -> server.certificates().items().stream()).toList(), NOW);
        int certificates = 0;
        int publicOnes = 0;
        for (ExchangeServer server : reading.organisation().servers()) {
            for (ExchangeCertificate each : server.certificates().items()) {
                certificates++;
                publicOnes += judge.judge(each, NOW).trust() == TrustClass.PUBLIC ? 1 : 0;
            }
        }
        long classified = System.nanoTime();
        int accepted = predict(reading.organisation(), judge);
        long predicted = System.nanoTime();
        cache.read(content, "environment.json");
        long again = System.nanoTime();
        System.out.printf(Locale.ROOT, "%d servers, %d certificates (%d public), %.0f MB: read %d ms, classify %d ms, together %d ms; "
                + "%d predictions %d ms; second read %d ms%n", reading.organisation().servers().size(), certificates, publicOnes,
                content.length / 1e6, ms(start, read), ms(read, classified), ms(start, classified), accepted, ms(classified, predicted),
                ms(predicted, again));
        System.out.printf(Locale.ROOT, "of the processor's time this thread took %d ms%n",
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000);
    }

    private static int predict(Organisation organisation, TrustJudge judge) {
        OutboundPredictor predictor = new OutboundPredictor(judge);
        OnlineAcceptance acceptance = new OnlineAcceptance(judge);
        int predictions = 0;
        for (SendConnector connector : organisation.sendConnectors().items()) {
            for (ExchangeServer server : organisation.servers()) {
                acceptance.of(predictor.predict(connector, server, NOW), NOW);
                predictions++;
            }
        }
        return predictions;
    }

    private static long ms(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
