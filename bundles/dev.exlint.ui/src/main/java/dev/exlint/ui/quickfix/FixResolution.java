package dev.exlint.ui.quickfix;

import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.workspace.fixes.FixRun;
import dev.exlint.workspace.problems.ProblemMarker;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** One fix in a menu. Choosing it runs the diagnosis again: if the finding is gone meanwhile, nothing happens. */
final class FixResolution extends FindingResolution {

    private final Fix fix;
    private final ScriptChecks checks;

    FixResolution(IMarker marker, Fix fix, FixDescription description, int relevance, ScriptChecks checks) {
        super(marker, description, relevance);
        this.fix = fix;
        this.checks = checks;
    }

    @Override
    boolean takes(IMarker other) {
        return other.getAttribute(ProblemMarker.FIXABLE, false);
    }

    /** One edit and one undo for each file, in the order of their paths. */
    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        Map<String, List<IMarker>> byFile = byFile(markers);
        SubMonitor progress = SubMonitor.convert(monitor, byFile.size());
        for (List<IMarker> ofFile : byFile.values()) {
            if (progress.isCanceled()) {
                return;
            }
            ofFile.sort(Comparator.comparingInt(each -> each.getAttribute(IMarker.CHAR_START, 0)));
            inUserInterface(() -> apply(ofFile, progress.split(1)));
        }
    }

    private void apply(List<IMarker> ofFile, IProgressMonitor monitor) {
        if (ofFile.get(0).getResource() instanceof IFile file) {
            change(() -> new FixRun(checks).apply(file, ofFile, fix, monitor), "exlint could not apply a fix");
        }
    }
}
