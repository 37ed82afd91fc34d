package dev.exlint.workspace.fixes;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.SuppressComment;
import dev.exlint.workspace.analysis.Analysis;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Applies fixes to one file, with one undo, from a fresh diagnosis of the text as it is now.
 *
 * <p>On the thread that owns the document: the user interface's.
 */
public final class FixRun {

    private static final Comparator<Edit> LAST_FIRST = Comparator.comparingInt(Edit::start).reversed();

    private final ScriptChecks checks;

    /**
     * Makes a run.
     *
     * @param checks who analyses
     */
    public FixRun(ScriptChecks checks) {
        this.checks = checks;
    }

    /**
     * Does to each marker's finding what the fix does to its own.
     *
     * @param file the file
     * @param markers markers of that file; one whose finding is gone, or whose fix meets another's, is left alone
     * @param wanted the fix
     * @param monitor progress
     * @throws CoreException if the file can't be changed
     */
    public void apply(IFile file, Collection<IMarker> markers, Fix wanted, IProgressMonitor monitor) throws CoreException {
        Optional<Analysis> analysis = checks.present(file);
        if (analysis.isEmpty()) {
            return;
        }
        List<Edit> edits = edits(markers, wanted, analysis.get());
        if (!edits.isEmpty()) {
            TextChange.apply(file, analysis.get().source(), edits, monitor);
        }
    }

    /**
     * Writes a comment above each marker's finding that silences it.
     *
     * @param file the file
     * @param markers markers of that file; one whose finding is gone, or that stands where no comment can, is left alone
     * @param reason why it is all right; may be empty
     * @param monitor progress
     * @throws CoreException if the file can't be changed
     */
    public void suppress(IFile file, Collection<IMarker> markers, String reason, IProgressMonitor monitor) throws CoreException {
        if (checks.present(file).orElse(null) instanceof Analysis.Parsed analysis) {
            Set<Edit> edits = new LinkedHashSet<>();
            for (IMarker marker : markers) {
                MarkedFinding.find(marker, analysis, checks.texts())
                        .flatMap(finding -> SuppressComment.of(analysis.tree(), finding.start(), finding.rule(), reason))
                        .ifPresent(fix -> edits.addAll(fix.edits()));
            }
            if (!edits.isEmpty()) {
                TextChange.apply(file, analysis.source(), edits.stream().sorted(LAST_FIRST).toList(), monitor);
            }
        }
    }

    /**
     * Tells whether a comment could silence a finding.
     *
     * @param analysis the analysis that found it
     * @param finding the finding
     * @return false for findings about comments, and where no comment can stand
     */
    public static boolean canSuppress(Analysis analysis, Finding finding) {
        return analysis instanceof Analysis.Parsed parsed
                && SuppressComment.of(parsed.tree(), finding.start(), finding.rule(), "").isPresent();
    }

    private List<Edit> edits(Collection<IMarker> markers, Fix wanted, Analysis analysis) {
        List<Fix> chosen = new ArrayList<>();
        for (IMarker marker : markers) {
            Optional<Finding> finding = MarkedFinding.find(marker, analysis, checks.texts());
            Optional<Fix> fix = finding.flatMap(found -> MarkedFinding.sameFix(found, wanted));
            if (fix.isPresent() && chosen.stream().noneMatch(other -> other.meets(fix.get()))) {
                chosen.add(fix.get());
            }
        }
        return chosen.stream().flatMap(fix -> fix.edits().stream()).sorted(LAST_FIRST).toList();
    }
}
