package dev.exlint.diagnosis.report;

import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Related;
import dev.exlint.diagnosis.suppression.SuppressedBy;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything one run says, independent of the format it is written in.
 *
 * @param now the instant validity periods were judged at
 * @param scripts what was checked, sorted by file
 * @param problems what could not be read, sorted
 * @param snapshots what was found in descriptions of the servers, each a file of which no text is shown, sorted by file
 * @param showSuppressed whether suppressed findings are listed; else they are only counted
 */
public record Report(Instant now, List<CheckedScript> scripts, List<Problem> problems, List<CheckedScript> snapshots,
        boolean showSuppressed) {

    /** Sorts copies of both lists, so that the same inputs give the same report in any order. */
    public Report {
        scripts = scripts.stream().sorted(Comparator.comparing(CheckedScript::file)).toList();
        snapshots = snapshots.stream().sorted(Comparator.comparing(CheckedScript::file)).toList();
        problems = problems.stream().distinct().sorted(Problem.ORDER).toList();
    }

    /** A report that lists no suppressed findings. */
    public Report(Instant now, List<CheckedScript> scripts, List<Problem> problems) {
        this(now, scripts, problems, List.of(), false);
    }

    /** A report in which nothing was found in a snapshot. */
    public Report(Instant now, List<CheckedScript> scripts, List<Problem> problems, boolean showSuppressed) {
        this(now, scripts, problems, List.of(), showSuppressed);
    }

    /** Everything in which something may have been found, snapshots and scripts, sorted by file. */
    List<CheckedScript> everything() {
        return Stream.concat(snapshots.stream(), scripts.stream()).sorted(Comparator.comparing(CheckedScript::file)).toList();
    }

    /** How many findings are suppressed one by one, in a script or the baseline; what settings switch off was decided for all. */
    public int countSuppressed() {
        return (int) scripts.stream().flatMap(each -> each.suppressed().stream()).filter(each -> each.by() != SuppressedBy.SETTINGS)
                .count();
    }

    /** How many findings have this level. */
    public int count(Level level) {
        int count = 0;
        for (CheckedScript script : everything()) {
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

    /** The script a related place stands in; places are only ever given in scripts of the same run. */
    CheckedScript scriptOf(Related related, CheckedScript own) {
        if (related.file().equals(own.file())) {
            return own;
        }
        return scripts.stream().filter(script -> script.file().equals(related.file())).findFirst().orElse(own);
    }
}
