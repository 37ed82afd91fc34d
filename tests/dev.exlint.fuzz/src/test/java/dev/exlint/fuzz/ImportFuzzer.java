package dev.exlint.fuzz;

import java.time.ZoneOffset;
import java.util.List;

import dev.exlint.diagnosis.imports.ImportException;
import dev.exlint.diagnosis.imports.ImportOptions;
import dev.exlint.diagnosis.imports.ImportSource;
import dev.exlint.diagnosis.imports.PasswordSource;
import dev.exlint.diagnosis.imports.SnapshotImport;
import dev.exlint.diagnosis.imports.join.Preference;
import dev.exlint.diagnosis.imports.object.DateOrder;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.snapshot.SnapshotReader;

/** Any bytes become a snapshot that reads back without a problem, or are refused with the file and a reason. */
public final class ImportFuzzer {
    /** A server and dates that can be read, so that what comes behind them is reached. */
    private static final ImportOptions OPTIONS = new ImportOptions("EX01", Fact.known(ZoneOffset.UTC), DateOrder.MDY,
            Fact.unknown("no encoding is given"), Preference.NONE, PasswordSource.none());

    private ImportFuzzer() {
    }

    /**
     * Called by the fuzzer, and by the build with every seed.
     *
     * @param bytes the file
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        ImportSource source = new ImportSource("export", bytes, Fact.unknown("not stated"));
        try {
            byte[] snapshot = SnapshotImport.run(List.of(source), OPTIONS).snapshot();
            Invariants.require(new SnapshotReader().read(snapshot, "snapshot").problems().isEmpty(), "written but not readable: ",
                    snapshot.length);
        } catch (ImportException refused) {
            Invariants.require(refused.getMessage().contains("export") && !refused.reason().isBlank(), "refused without file or reason: ",
                    refused);
        }
    }
}
