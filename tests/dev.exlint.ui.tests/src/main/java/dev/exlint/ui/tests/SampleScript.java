package dev.exlint.ui.tests;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Script;
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
        SettingsReading reading = SettingsReader.read(SourceText.of(settingsText), "exlint.psd1");
        Settings settings = ((SettingsReading.Accepted) reading).settings();
        Environment environment = EnvironmentLoader.load(settings, files);
        CheckContext context = new CheckContext(environment, settings, "", Instant.now());
        Decoding decoding = SourceDecoder.decode(bytes, settings.language().ansiCodePage());
        Script script = new Script(name, ((Decoding.Decoded) decoding).source());
        return Diagnosis.check(script, context, Budget.unlimited()).findings();
    }
}
