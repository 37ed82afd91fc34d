package dev.exlint.diagnosis.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue catalogue = Catalogue.load();

    @Test
    void everyEntryIsFiledUnderItsOwnName() {
        assertEquals(Catalogue.names(), catalogue.rules().stream().map(RuleDescriptor::name).toList());
    }

    @Test
    void everySentenceOfAnEntryHasWords() {
        Texts texts = Texts.of(Locale.ROOT);

        for (RuleDescriptor rule : catalogue.rules()) {
            List<Message> sentences = new ArrayList<>(rule.exceptions());
            sentences.add(rule.title());
            sentences.add(rule.why());
            for (Message sentence : sentences) {
                assertTrue(texts.has(sentence.key()), sentence.key());
            }
        }
    }

    @Test
    void titlesHaveNoFullStop() {
        Texts texts = Texts.of(Locale.ROOT);

        for (RuleDescriptor rule : catalogue.rules()) {
            assertFalse(texts.render(rule.title()).endsWith("."), rule.name());
        }
    }

    @Test
    void aNameIsFoundInAnyCase() {
        assertTrue(catalogue.find("exparseerror").isPresent());
        assertTrue(catalogue.find("EXNoSuchRule").isEmpty());
    }
}
