package dev.exlint.diagnosis.suppression;

import dev.exlint.diagnosis.finding.Finding;
import java.util.Comparator;

/**
 * A finding that is not reported.
 *
 * @param finding what was found
 * @param by who decided so
 * @param reason why, in the words of the script; empty if no reason is given
 */
public record SuppressedFinding(Finding finding, SuppressedBy by, String reason) {

    /** The order of a report. */
    public static final Comparator<SuppressedFinding> ORDER = Comparator.comparing(SuppressedFinding::finding, Finding.ORDER);
}
