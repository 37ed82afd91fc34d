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
import dev.exlint.powershell.source.SourceText;
import java.io.IOException;
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
        SourceText settingsText = SourceText.of(Files.readString(FOLDER.resolve("exlint.psd1")));
        Settings settings = ((SettingsReading.Accepted) SettingsReader.read(settingsText, "exlint.psd1")).settings();
        Environment environment = EnvironmentLoader.load(settings, files);
        CheckContext context = new CheckContext(environment, settings, "", Instant.now());
        return Diagnosis.check(new Script(name, SourceText.of(text)), context, Budget.unlimited()).findings();
    }
}
