package dev.exlint.diagnosis.report;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import java.util.List;

/**
 * One script with what was found in it, as much as a report needs to show.
 *
 * @param file the script as shown to people
 * @param source the text that all offsets refer to
 * @param dialect the language it was read as
 * @param findings sorted by {@link Finding#ORDER}
 */
public record CheckedScript(String file, SourceText source, Dialect dialect, List<Finding> findings) {

    /** Sorts a copy of the findings. */
    public CheckedScript {
        findings = findings.stream().sorted(Finding.ORDER).toList();
    }
}
