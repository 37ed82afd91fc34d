package dev.exlint.fuzz;

import dev.exlint.powershell.data.DataFile;
import dev.exlint.powershell.data.DataReading;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceDecoder;
import dev.exlint.powershell.source.SourceText;

/** Any text is a data file or has one error with its place. */
public final class DataFuzzer {
    private DataFuzzer() {
    }

    /**
     * Called by the fuzzer, and by the build with every seed.
     *
     * @param bytes the file
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (!(SourceDecoder.decode(bytes) instanceof Decoding.Decoded decoded)) {
            return;
        }
        SourceText source = decoded.source();
        for (Dialect dialect : Dialect.values()) {
            DataReading reading = DataFile.read(source, dialect, Budget.unlimited());
            if (reading instanceof DataReading.Refused refused) {
                Invariants.liesIn(source, refused.error());
            }
        }
    }
}
