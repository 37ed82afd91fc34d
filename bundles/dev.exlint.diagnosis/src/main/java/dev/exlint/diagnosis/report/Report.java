package dev.exlint.diagnosis.report;

import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.catalogue.Level;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Everything one run says, independent of the format it is written in.
 *
 * @param now the instant validity periods were judged at
 * @param scripts what was checked, sorted by file
 * @param problems what could not be read, sorted
 */
public record Report(Instant now, List<CheckedScript> scripts, List<Problem> problems) {

    /** Sorts copies of both lists, so that the same inputs give the same report in any order. */
    public Report {
        scripts = scripts.stream().sorted(Comparator.comparing(CheckedScript::file)).toList();
        problems = problems.stream().distinct().sorted(Problem.ORDER).toList();
    }

    /** How many findings have this level. */
    public int count(Level level) {
        int count = 0;
        for (CheckedScript script : scripts) {
            for (Finding finding : script.findings()) {
                count += finding.level() == level ? 1 : 0;
            }
        }
        return count;
    }

    /** Whether some finding is at least as grave as this level. */
    public boolean reaches(Level level) {
        for (Level each : Level.values()) {
            if (!level.graverThan(each) && count(each) > 0) {
                return true;
            }
        }
        return false;
    }
}
