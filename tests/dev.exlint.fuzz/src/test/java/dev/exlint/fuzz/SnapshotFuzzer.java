package dev.exlint.fuzz;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.overview.Overview;
import dev.exlint.diagnosis.overview.OverviewPage;
import dev.exlint.diagnosis.snapshot.SnapshotProblem;
import dev.exlint.diagnosis.snapshot.SnapshotReader;
import dev.exlint.diagnosis.snapshot.SnapshotReading;
import dev.exlint.diagnosis.trust.InternalRoots;
import dev.exlint.diagnosis.trust.PublicRoots;
import dev.exlint.diagnosis.trust.TrustJudge;

/**
 * Any bytes are a snapshot, or what is wrong with them is said in words, with the file and a place. Whatever could be read is judged,
 * predicted and shown.
 */
public final class SnapshotFuzzer {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);

    private SnapshotFuzzer() {
    }

    /**
     * Called by the fuzzer, and by the build with every seed.
     *
     * @param bytes the file
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        SnapshotReading reading = new SnapshotReader().read(bytes, "environment.json");
        for (SnapshotProblem problem : reading.problems()) {
            Invariants.require(!problem.message().isBlank() && problem.file().equals("environment.json") && problem.line() >= 0,
                    "a problem without words or place: ", problem);
        }
        TrustJudge judge = new TrustJudge(PublicRoots.microsoft(), InternalRoots.none());
        Overview overview = Overview.of(new Environment("environment.json", reading.organisation(), judge, List.of()), NOW);
        Invariants.require(!OverviewPage.of(overview, TEXTS).isEmpty(), "a page without a word: ", overview);
    }
}
