package dev.exlint.diagnosis.report;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.suppression.Fingerprints;
import dev.exlint.diagnosis.suppression.SuppressedFinding;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One script with what was found in it, as much as a report needs to show.
 *
 * @param file the script as shown to people
 * @param source the text that all offsets refer to
 * @param dialect the language it was read as
 * @param findings sorted by {@link Finding#ORDER}, without the suppressed ones
 * @param suppressed what is suppressed, in the same order
 */
public record CheckedScript(String file, SourceText source, Dialect dialect, List<Finding> findings,
        List<SuppressedFinding> suppressed) {

    /** Sorts copies of both lists. */
    public CheckedScript {
        findings = findings.stream().sorted(Finding.ORDER).toList();
        suppressed = suppressed.stream().sorted(SuppressedFinding.ORDER).toList();
    }

    /** A script in which nothing is suppressed. */
    public CheckedScript(String file, SourceText source, Dialect dialect, List<Finding> findings) {
        this(file, source, dialect, findings, List.of());
    }

    /** A description of servers in which something was found: only its name is ever shown. */
    public static CheckedScript snapshot(String file, List<Finding> findings, List<SuppressedFinding> suppressed) {
        return new CheckedScript(file, SourceText.of(""), Dialect.WINDOWS_POWERSHELL_5_1, findings, suppressed);
    }

    /** Whether there is no text to show. */
    boolean isSnapshot() {
        return source.text().isEmpty();
    }

    /** What a report lists: the findings, with the suppressed ones among them if it shows those too. */
    List<Finding> shown(boolean withSuppressed) {
        return withSuppressed ? Stream.concat(findings.stream(), suppressed.stream().map(SuppressedFinding::finding)).sorted(Finding.ORDER)
                .toList() : findings;
    }

    /** Who suppressed the finding; empty for one that is reported. */
    Optional<SuppressedFinding> suppression(Finding finding) {
        return suppressed.stream().filter(each -> each.finding() == finding).findFirst();
    }

    /** The fingerprints of everything found in it. */
    Fingerprints fingerprints() {
        return Fingerprints.of(source, shown(true));
    }
}
