package dev.exlint.ui.tests;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.settings.EnvironmentLoader;
import dev.exlint.diagnosis.settings.FileAccess;
import dev.exlint.diagnosis.settings.Settings;
import dev.exlint.diagnosis.settings.SettingsReader;
import dev.exlint.diagnosis.settings.SettingsReading;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.SourceDecoder;
import dev.exlint.powershell.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What the core says of a text in the sample's surroundings, without any Eclipse: the other door, for comparison. */
final class SampleScript {

    static final String RULE = "EXSmtpOnUntrustedCertificate";
    private static final Path FOLDER = Path.of(System.getProperty("samples.dir", "samples"), "hybrid-rotation");

    private SampleScript() {
    }

    static List<Finding> findings(String name, String text) throws IOException {
        return findings(name, text.getBytes(StandardCharsets.UTF_8), Files.readString(FOLDER.resolve("exlint.psd1")));
    }

    /** The same under other settings, for bytes in any encoding, as the runner reads them. */
    static List<Finding> findings(String name, byte[] bytes, String settingsText) {
        Settings settings = settings(settingsText);
        Decoding decoding = SourceDecoder.decode(bytes, settings.language().ansiCodePage());
        return report(new Script(name, ((Decoding.Decoded) decoding).source()), settings).findings();
    }

    /** All that is learnt of a script under the sample's own settings. */
    static ScriptReport report(Script script) throws IOException {
        return report(script, settings(Files.readString(FOLDER.resolve("exlint.psd1"))));
    }

    private static Settings settings(String text) {
        return ((SettingsReading.Accepted) SettingsReader.read(SourceText.of(text), "exlint.psd1")).settings();
    }

    private static ScriptReport report(Script script, Settings settings) {
        FileAccess files = new FileAccess() {
            @Override
            public byte[] read(String path) throws IOException {
                return Files.readAllBytes(FOLDER.resolve(path));
            }

            @Override
            public boolean exists(String path) {
                return Files.exists(FOLDER.resolve(path));
            }
        };
        Environment environment = EnvironmentLoader.load(settings, files);
        return Diagnosis.check(script, new CheckContext(environment, settings, "", Instant.now()), Budget.unlimited());
    }
}
