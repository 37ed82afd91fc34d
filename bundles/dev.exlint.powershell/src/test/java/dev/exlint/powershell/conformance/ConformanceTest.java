package dev.exlint.powershell.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.exlint.powershell.source.Dialect;

/**
 * Compares tokens, trees and errors with the engine's for every recorded script in both dialects; none may differ.
 */
class ConformanceTest {

    @Test
    void everyScriptIsReadAsPowerShell7ReadsIt() {
        assertAgreement(Dialect.POWERSHELL_7);
    }

    @Test
    void everyScriptIsReadAsWindowsPowerShellReadsIt() {
        assertAgreement(Dialect.WINDOWS_POWERSHELL_5_1);
    }

    private static void assertAgreement(Dialect dialect) {
        List<String> differences = new ArrayList<>();
        List<Vector> vectors = Vector.of(dialect);
        for (Vector vector : vectors) {
            vector.difference().ifPresent(difference -> differences.add(vector.id() + ": " + difference));
        }

        System.out.println(dialect + ": " + (vectors.size() - differences.size()) + " of " + vectors.size() + " vectors agree");
        assertTrue(differences.isEmpty(), () -> differences.size() + " differences:\n"
                + String.join("\n", differences.subList(0, Math.min(20, differences.size()))));
    }
}
