package dev.exlint.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.powershell.source.SourceEncoding;
import dev.exlint.powershell.source.SourceText;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
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
                Hybrid.withoutSnapshot(speaking.settings()), speaking.contextWithEdge());

        List<String> bad = Stream.concat(contexts.stream(), Stream.of(speaking.contextOfPoorSnapshot()))
                .flatMap(context -> found(rule.bad(), context)).map(Finding::rule).toList();
        List<Finding> good = contexts.stream().flatMap(context -> found(rule.good(), context))
                .filter(each -> each.rule().equals(rule.name()) || !each.rule().equals("EXMissingVerification")).toList();

        assertTrue(bad.contains(rule.name()), rule.name() + ": " + bad);
        assertEquals(List.of(), good);
    }

    /** What is found in a text; one with characters beyond ASCII is a file without byte order mark, in UTF-8 or in a code page. */
    private static Stream<Finding> found(String script, CheckContext context) {
        return Stream.concat(foundInScript(script, context), Diagnosis.snapshot(context).stream());
    }

    private static Stream<Finding> foundInScript(String script, CheckContext context) {
        Stream<Finding> plain = Expectations.all(script, context).stream();
        if (script.chars().allMatch(c -> c < 0x80)) {
            return plain;
        }
        Charset western = Charset.forName("windows-1252");
        Stream<Finding> files = Stream.of(SourceEncoding.UTF_8, new SourceEncoding(western, false))
                .flatMap(encoding -> Expectations.findings(SourceText.of(script, encoding, western), context).stream());
        return Stream.concat(plain, files);
    }
}
