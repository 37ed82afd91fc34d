package dev.exlint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

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

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.settings.Settings;
import dev.exlint.diagnosis.snapshot.SnapshotReader;
import dev.exlint.diagnosis.snapshot.SnapshotReading;
import dev.exlint.diagnosis.trust.InternalRoots;
import dev.exlint.diagnosis.trust.IssuerPatterns;
import dev.exlint.diagnosis.trust.PublicRoots;
import dev.exlint.diagnosis.trust.RootListException;
import dev.exlint.diagnosis.trust.TrustJudge;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;

/** Warm time from the text of a script to its findings, as after a keystroke in an editor. */
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 7, time = 2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckBenchmark {

    private static final int SERVERS = 100;
    private static final int LINES = 10_000;
    /** A certificate of the sample's first server. */
    private static final String RENEWED = "42A797F43D826EBCDB70AAB0E9F35B82A3E485A1";

    /** Two scripts of 10 000 lines, and the sample's snapshot with 100 servers that hold the certificates of its first one. */
    @State(Scope.Benchmark)
    public static class Desk {
        private String text;
        private String crowded;
        private CheckContext context;

        /**
         * Writes the scripts and reads the sample.
         *
         * @throws IOException if a file can't be read
         * @throws RootListException if the list of roots is none
         */
        @Setup
        public void prepare() throws IOException, RootListException {
            Path sample = Path.of(System.getProperty("sample", "../../samples/hybrid-rotation"));
            SnapshotReading reading = new SnapshotReader().read(Files.readAllBytes(sample.resolve("environment.json")), "environment.json");
            PublicRoots roots = PublicRoots.read(Files.readAllBytes(sample.resolve("public-roots.pem")), "public-roots.pem");
            TrustJudge trust = new TrustJudge(roots, InternalRoots.none(), IssuerPatterns.none(), reading.certificates());
            Environment environment = new Environment("environment.json", withServers(reading.organisation()), trust, List.of());
            context = new CheckContext(environment, Settings.none(), "EX1", Instant.parse("2026-11-25T00:00:00Z"));
            text = LongChange.of(LINES, SERVERS, RENEWED);
            // only servers that exist, else the script ends at the first that doesn't
            crowded = Pattern.compile("EX([0-9]+)").matcher(ChangeScript.of(LINES))
                    .replaceAll(each -> "EX" + Integer.parseInt(each.group(1)) % SERVERS);
        }

        private static Organisation withServers(Organisation organisation) {
            ExchangeServer first = organisation.servers().get(0);
            List<ExchangeServer> servers = new ArrayList<>(organisation.servers());
            for (int i = 0; i < SERVERS; i++) {
                servers.add(ExchangeServer.builder("EX" + i).fqdn("ex" + i + ".corp.contoso.example").serverRole("Mailbox")
                        .isEdgeServer(false)
                        .adminDisplayVersion("Version 15.2 (Build 2562.17)").certificates(first.certificates()).build());
            }
            return organisation.withServers(servers);
        }
    }

    /**
     * Judges a change script as people have them: 179 functions and their calls, most of which report, 45 certificates enabled and pinned,
     * 62 findings.
     *
     * @param desk the script and what is known besides
     * @return its report
     */
    @Benchmark
    public ScriptReport tenThousandLines(Desk desk) {
        return Diagnosis.check(new Script("change.ps1", SourceText.of(desk.text)), desk.context, Budget.unlimited());
    }

    /**
     * Judges a script that does nothing else: a function for a certificate every 39 lines, and a finding every 28.
     *
     * @param desk the script and what is known besides
     * @return its report
     */
    @Benchmark
    public ScriptReport tenThousandCrowdedLines(Desk desk) {
        return Diagnosis.check(new Script("change.ps1", SourceText.of(desk.crowded)), desk.context, Budget.unlimited());
    }
}
