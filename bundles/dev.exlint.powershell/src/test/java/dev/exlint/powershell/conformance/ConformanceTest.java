package dev.exlint.powershell.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.exlint.powershell.source.Dialect;

/**
 * Compares tokens, trees and errors with the engine's for every recorded script in both dialects; none may differ.
 *
 * <p>The damaged scripts were made by seeded damage to the others and chosen for the errors, nodes and tokens they bring. Their answers are
 * those of the engine's own tokenizer, parser and semantic checks, built from the public sources with stand-ins for what they don't need:
 * 7.6.5 for 7, and for 5.1 the last sources before 6.0. Both builds give the recorded answer to every script of the other set.
 */
class ConformanceTest {

    @Test
    void everyScriptIsReadAsPowerShell7ReadsIt() {
        assertAgreement("syntax", Dialect.POWERSHELL_7);
    }

    @Test
    void everyScriptIsReadAsWindowsPowerShellReadsIt() {
        assertAgreement("syntax", Dialect.WINDOWS_POWERSHELL_5_1);
    }

    @Test
    void whatIsLeftOfADamagedScriptIsReadAsPowerShell7ReadsIt() {
        assertAgreement("damaged", Dialect.POWERSHELL_7);
    }

    @Test
    void whatIsLeftOfADamagedScriptIsReadAsWindowsPowerShellReadsIt() {
        assertAgreement("damaged", Dialect.WINDOWS_POWERSHELL_5_1);
    }

    private static void assertAgreement(String set, Dialect dialect) {
        List<String> differences = new ArrayList<>();
        List<Vector> vectors = Vector.of(set, dialect);
        for (Vector vector : vectors) {
            vector.difference().ifPresent(difference -> differences.add(vector.id() + ": " + difference));
        }

        System.out.println(set + ", " + dialect + ": " + (vectors.size() - differences.size()) + " of " + vectors.size() + " vectors agree");
        assertTrue(differences.isEmpty(), () -> differences.size() + " differences:\n"
                + String.join("\n", differences.subList(0, Math.min(20, differences.size()))));
    }
}
