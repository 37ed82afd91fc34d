package dev.exlint.diagnosis;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.rule.Rule;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void everyRuleHasOneEntryAndEveryEntryOneRule() {
        assertEquals(Catalogue.names(), Rules.all().stream().map(Rule::name).toList());
    }

    @Test
    void everyRuleIsOneClassNamedForItsDefectWithOneTest() {
        assertAll(Rules.all().stream().map(rule -> () -> {
            assertEquals(rule.name(), "EX" + rule.getClass().getSimpleName());
            assertTrue(Class.forName(rule.getClass().getName() + "Test").getDeclaredMethods().length > 0, rule.name());
        }));
    }

    @Test
    void aRuleIsOnByDefaultWhereTheCatalogueSaysSo() {
        Catalogue catalogue = Catalogue.load();

        assertAll(Rules.all().stream().map(rule -> () -> assertEquals(catalogue.find(rule.name()).orElseThrow().enabled(), rule.isOnByDefault(), rule.name())));
    }
}
