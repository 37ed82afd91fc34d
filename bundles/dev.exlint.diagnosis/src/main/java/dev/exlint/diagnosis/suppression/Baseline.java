package dev.exlint.diagnosis.suppression;

import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that a team had when it began to use exlint, so that only new ones are reported.
 *
 * <p>The trap: a finding that has become graver than it was is new, because the servers have changed around the script. Immutable.
 */
public final class Baseline {

    private final List<Entry> entries;
    private final Map<String, Level> levels = new HashMap<>();

    /** A baseline with these entries. */
    public Baseline(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(each -> levels.put(key(each.file(), each.rule(), each.fingerprint()), each.level()));
    }

    /**
     * One accepted finding.
     *
     * @param file the script, relative to the folder of the baseline, with {@code /}
     * @param rule the rule's name
     * @param level how grave it was
     * @param fingerprint its name by {@link Fingerprints}
     */
    public record Entry(String file, String rule, Level level, String fingerprint) {
    }

    /** No baseline. */
    public static Baseline none() {
        return new Baseline(List.of());
    }

    /** The entries in their order. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entries that would cover everything that is reported now. */
    public static List<Entry> entries(ScriptReport report, String file) {
        Fingerprints names = fingerprints(report);
        return report.findings().stream().map(each -> new Entry(file, each.rule(), each.level(), names.of(each))).toList();
    }

    /**
     * The report with every finding that the baseline holds among the suppressed ones.
     *
     * @param report what was found
     * @param file the script as the baseline names it
     */
    public ScriptReport apply(ScriptReport report, String file) {
        if (entries.isEmpty()) {
            return report;
        }
        Fingerprints names = fingerprints(report);
        List<Finding> reported = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>(report.suppressed());
        for (Finding finding : report.findings()) {
            Level accepted = levels.get(key(file, finding.rule(), names.of(finding)));
            if (accepted == null || finding.level().graverThan(accepted)) {
                reported.add(finding);
            } else {
                suppressed.add(new SuppressedFinding(finding, SuppressedBy.BASELINE, ""));
            }
        }
        suppressed.sort(SuppressedFinding.ORDER);
        return report.reporting(reported, suppressed);
    }

    private static Fingerprints fingerprints(ScriptReport report) {
        List<Finding> all = new ArrayList<>(report.findings());
        report.suppressed().forEach(each -> all.add(each.finding()));
        return Fingerprints.of(report.script().source(), all);
    }

    private static String key(String file, String rule, String fingerprint) {
        return file + '\n' + rule + '\n' + fingerprint;
    }
}
