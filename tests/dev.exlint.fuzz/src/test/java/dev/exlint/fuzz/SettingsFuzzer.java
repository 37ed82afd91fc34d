package dev.exlint.fuzz;

import dev.exlint.diagnosis.settings.SettingsError;
import dev.exlint.diagnosis.settings.SettingsReader;
import dev.exlint.diagnosis.settings.SettingsReading;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.SourceDecoder;
import dev.exlint.powershell.source.SourceText;

/** Any text is settings or has errors in words, with file and line; it is never half of both. */
public final class SettingsFuzzer {
    private SettingsFuzzer() {
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
        if (SettingsReader.read(source, "exlint.psd1") instanceof SettingsReading.Refused refused) {
            Invariants.require(!refused.errors().isEmpty(), "refused without a reason: ", source.length());
            for (SettingsError error : refused.errors()) {
                Invariants.require(!error.message().isBlank() && error.line() <= source.lines().lineCount() + 1,
                        "an error without words or place: ", error);
            }
        }
    }
}
