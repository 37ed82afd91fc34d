package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.report.RuleList;
import dev.exlint.diagnosis.report.RulePage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * One rule, one page: those in the repository are what the catalogue says today. Write them anew with
 *
 * <pre>
 * ./exlint rules --pages docs/rules
 * </pre>
 */
class RulePagesTest {

    private static final Path PAGES = Path.of("../../docs/rules");

    @Test
    void everyRuleHasItsPageAndEveryPageItsRule() throws IOException {
        Texts texts = Texts.of(Locale.ENGLISH);
        Catalogue catalogue = Catalogue.load();
        TreeMap<String, String> expected = new TreeMap<>();
        expected.put("README.md", RuleList.markdown(catalogue, texts));
        for (RuleDescriptor rule : catalogue.rules()) {
            expected.put(rule.name() + ".md", RulePage.markdown(rule, texts));
        }
        TreeMap<String, String> there = new TreeMap<>();
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(PAGES)) {
            for (Path page : pages) {
                there.put(page.getFileName().toString(), Files.readString(page));
            }
        }

        assertEquals(expected.keySet(), there.keySet(), "write the pages with: ./exlint rules --pages docs/rules");
        for (String page : expected.keySet()) {
            assertEquals(expected.get(page), there.get(page), page + " is old; write it with: ./exlint rules --pages docs/rules");
        }
    }
}
