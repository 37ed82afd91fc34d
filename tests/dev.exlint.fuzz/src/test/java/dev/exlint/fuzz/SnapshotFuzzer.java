package dev.exlint.fuzz;

import dev.exlint.diagnosis.snapshot.SnapshotProblem;
import dev.exlint.diagnosis.snapshot.SnapshotReader;
import dev.exlint.diagnosis.snapshot.SnapshotReading;

/** Any bytes are a snapshot, or what is wrong with them is said in words, with the file and a place. */
public final class SnapshotFuzzer {
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
    }
}
