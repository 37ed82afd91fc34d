package dev.exlint.workspace.fixes;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.workspace.analysis.Analysis;
import dev.exlint.workspace.problems.MarkerContent;
import dev.exlint.workspace.problems.ProblemMarker;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;

/**
 * Finds again, in a fresh analysis, what a marker stands for: a marker may be older than the text, so it is never fixed from what it says.
 */
public final class MarkedFinding {

    private MarkedFinding() {
    }

    /**
     * The finding a marker stands for.
     *
     * @param marker a marker of ours
     * @param analysis the analysis of the present text
     * @param texts what the marker's message was rendered with
     * @return the finding with the same fingerprint that is nearest to the marker; empty if it is gone
     */
    public static Optional<Finding> find(IMarker marker, Analysis analysis, Texts texts) {
        String fingerprint = marker.getAttribute(ProblemMarker.FINGERPRINT, "");
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        return analysis.findings().stream()
                .filter(finding -> MarkerContent.of(finding, analysis.source(), texts).fingerprint().equals(fingerprint))
                .min(Comparator.comparingInt(finding -> Math.abs(finding.start() - start)));
    }

    /**
     * The fix of a finding that does what another one did.
     *
     * @param finding the finding
     * @param wanted a fix of an older text or of another finding of the same rule
     * @return the fix with the same title, else one that does the same to something else; empty if there is none
     */
    public static Optional<Fix> sameFix(Finding finding, Fix wanted) {
        List<Fix> alike = finding.fixes().stream()
                .filter(fix -> fix.kind() == wanted.kind() && fix.title().key().equals(wanted.title().key())).toList();
        Optional<Fix> equal = alike.stream().filter(fix -> fix.title().equals(wanted.title())).findFirst();
        return equal.isPresent() ? equal : alike.stream().findFirst();
    }
}
