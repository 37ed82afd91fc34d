package dev.exlint.diagnosis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.powershell.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page and the annotated example know every setting, and the example is one that exlint accepts. */
class SettingsDocumentationTest {

    private static final Path DOCUMENTATION = Path.of("../../docs");

    private static String text(String file) throws IOException {
        return Files.readString(DOCUMENTATION.resolve(file));
    }

    @Test
    void ruling48TheExampleIsAcceptedAndSetsEveryKey() throws IOException {
        String example = text("exlint.psd1");

        Settings settings = assertInstanceOf(SettingsReading.Accepted.class, SettingsReader.read(SourceText.of(example), "docs/exlint.psd1"))
                .settings();

        assertEquals(List.of("docs/environment.json"), settings.environments());
        assertTrue(settings.wants("EXIisChangesRequireSsl", false));
        assertEquals(14, settings.rules().number("EXCertificateExpiresSoon", "WarningDays", 30));
        for (String name : SettingsInterpreter.NAMES) {
            assertTrue(Pattern.compile("(?m)^    " + name + " +=").matcher(example).find(), name);
        }
    }

    @Test
    void ruling48ThePageExplainsEveryKeyAndNoOther() throws IOException {
        List<String> explained = Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(text("settings.md")).results()
                .map((MatchResult row) -> row.group(1)).toList();

        assertEquals(SettingsInterpreter.NAMES, explained);
    }
}
