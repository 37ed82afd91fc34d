package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Catalogue;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void everyRuleIsALine() {
        assertEquals(Catalogue.names(), Run.in(folder).exlint("rules").out().lines().map(line -> line.split(" ")[0]).toList());
    }

    @Test
    void theListForProgramsHoldsEverything() {
        String json = Run.in(folder).exlint("rules", "--format", "json").out();

        assertTrue(json.startsWith("{\n  \"version\": 1,\n  \"rules\": [\n"), json);
        assertEquals(Catalogue.names().size(), json.split("\n {6}\"name\": ", -1).length - 1);
        assertTrue(json.contains("\"WarningDays\": 30"), json);
        assertTrue(json.contains("\"row\": \"S24\""), json);
    }

    @Test
    void theListAsMarkdownLinksAPageForEach() {
        Run run = Run.in(folder);

        assertEquals(0, run.exlint("rules", "--pages", "pages").code());

        assertEquals(run.exlint("rules", "--format", "markdown").out(), run.text("pages/README.md"));
        assertTrue(run.text("pages/EXForceFalse.md").startsWith("# EXForceFalse\n\n"));
        assertEquals(run.exlint("explain", "exforcefalse", "--format", "markdown").out(), run.text("pages/EXForceFalse.md"));
    }

    @Test
    void anExplanationTellsLevelsSettingsAndHowToAcceptAFinding() {
        String page = Run.in(folder).exlint("explain", "EXCertificateExpiresSoon").out();

        assertTrue(page.contains("warning  warning"), page);
        assertTrue(page.contains("WarningDays = 30; InformationDays = 60"), page);
        assertTrue(page.contains("# exlint-disable-next-line EXCertificateExpiresSoon -- "), page);
        assertTrue(page.contains("Exchange  2007 to SE"), page);
    }

    @Test
    void anUnknownFormatIsWrongUse() {
        assertEquals(3, Run.in(folder).exlint("rules", "--format", "xml").code());
    }
}
