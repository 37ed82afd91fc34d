package dev.exlint.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueExamplesTest {

    static List<RuleDescriptor> rules() {
        return Catalogue.load().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadExampleIsFoundAndTheGoodOneIsClean(RuleDescriptor rule) {
        Hybrid speaking = Hybrid.kb().settings(Hybrid.switchingOn(rule.name()));
        List<CheckContext> contexts = List.of(speaking.context(), Hybrid.examples().settings(speaking.settings()).context(),
                Hybrid.withoutSnapshot(speaking.settings()));

        List<String> bad = contexts.stream().flatMap(context -> Expectations.findings(rule.bad(), context).stream()).map(Finding::rule).toList();
        List<Finding> good = contexts.stream().flatMap(context -> Expectations.findings(rule.good(), context).stream()).toList();

        assertTrue(bad.contains(rule.name()), rule.name() + ": " + bad);
        assertEquals(List.of(), good);
    }
}
