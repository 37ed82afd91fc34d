package dev.exlint.benchmarks.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.snapshot.SnapshotCache;
import dev.exlint.diagnosis.snapshot.SnapshotReader;
import dev.exlint.diagnosis.snapshot.SnapshotReading;
import dev.exlint.diagnosis.trust.InternalRoots;
import dev.exlint.diagnosis.trust.IssuerPatterns;
import dev.exlint.diagnosis.trust.PublicRoots;
import dev.exlint.diagnosis.trust.RootListException;
import dev.exlint.diagnosis.trust.TrustJudge;

/** Warm times of one snapshot, as an editor that has been open for a while sees them; {@link SnapshotFigures} has the cold ones. */
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SnapshotBenchmark {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    /** The snapshot that the property {@code snapshot} names, with the list of its public roots in {@code roots}. */
    @State(Scope.Benchmark)
    public static class Big {
        private byte[] content;
        private PublicRoots roots;
        private SnapshotCache cache;

        /**
         * Reads both files, and the snapshot once through a cache.
         *
         * @throws IOException if one can't be read
         * @throws RootListException if the list is none
         */
        @Setup
        public void read() throws IOException, RootListException {
            content = Files.readAllBytes(Path.of(System.getProperty("snapshot", "../../samples/hybrid-rotation/environment.json")));
            roots = PublicRoots.read(Files.readAllBytes(Path.of(System.getProperty("roots",
                    "../../samples/hybrid-rotation/public-roots.pem"))), "roots.pem");
            cache = new SnapshotCache(1);
            cache.read(content, "environment.json");
        }
    }

    /**
     * Reads the snapshot and judges every certificate.
     *
     * @param big the snapshot
     * @return how many were judged
     */
    @Benchmark
    public int readAndJudge(Big big) {
        SnapshotReading reading = new SnapshotReader().read(big.content, "environment.json");
        TrustJudge judge = new TrustJudge(big.roots, InternalRoots.none(), IssuerPatterns.none(), reading.certificates());
        List<ExchangeCertificate> certificates = reading.organisation().servers().stream()
                .flatMap(server -> server.certificates().items().stream()).toList();
        judge.prepare(certificates, NOW);
        return certificates.stream()
                .mapToInt(certificate -> judge.judge(certificate, NOW).trust().ordinal() + 1)
                .sum();
    }

    /**
     * Reads the same bytes again.
     *
     * @param big the snapshot
     * @return what the cache remembers
     */
    @Benchmark
    public SnapshotReading readAgain(Big big) {
        return big.cache.read(big.content, "environment.json");
    }
}
