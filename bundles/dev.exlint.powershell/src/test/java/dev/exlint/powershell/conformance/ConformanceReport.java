package dev.exlint.powershell.conformance;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.source.Dialect;

/**
 * Shows where we differ from the engine: one line a script, or in full for ids that contain the argument.
 */
final class ConformanceReport {

    private ConformanceReport() {
    }

    public static void main(String[] arguments) {
        for (Dialect dialect : Dialect.values()) {
            List<Vector> vectors = Vector.of("syntax", dialect);
            int failing = 0;
            for (Vector vector : vectors) {
                Optional<String> difference = vector.difference();
                if (difference.isPresent()) {
                    failing++;
                    show(vector, difference.get(), arguments);
                }
            }
            System.out.println(dialect + ": " + (vectors.size() - failing) + " of " + vectors.size());
        }
    }

    private static void show(Vector vector, String difference, String[] arguments) {
        if (arguments.length == 0) {
            System.out.println(vector.id() + "\t" + difference.lines().findFirst().orElse(""));
        } else if (vector.id().contains(arguments[0])) {
            System.out.println("== " + vector.id() + " " + vector.dialect() + "\n" + vector.source() + "\n" + difference);
        }
    }
}
