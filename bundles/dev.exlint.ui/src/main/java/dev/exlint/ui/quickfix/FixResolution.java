package dev.exlint.ui.quickfix;

import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.workspace.fixes.FixRun;
import dev.exlint.workspace.problems.ProblemMarker;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/**
 * One fix in a menu. Choosing it runs the diagnosis again: if the finding is gone meanwhile, nothing happens.
 *
 * <p>May be run on the user interface's thread or, from a hover, on a job's; documents are changed on the former.
 */
final class FixResolution extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

    private final IMarker marker;
    private final Fix fix;
    private final FixDescription description;
    private final int relevance;
    private final ScriptChecks checks;

    FixResolution(IMarker marker, Fix fix, FixDescription description, int relevance, ScriptChecks checks) {
        this.relevance = relevance;
        this.marker = marker;
        this.fix = fix;
        this.description = description;
        this.checks = checks;
    }

    @Override
    public String getLabel() {
        return description.label();
    }

    @Override
    public String getDescription() {
        return description.html();
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public int getRelevanceForResolution() {
        return relevance;
    }

    @Override
    public void run(IMarker chosen) {
        run(new IMarker[] {chosen}, new NullProgressMonitor());
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

    /** The markers of each file, in the order of their paths. */
    static Map<String, List<IMarker>> byFile(IMarker[] markers) {
        Map<String, List<IMarker>> byFile = new TreeMap<>();
        for (IMarker each : markers) {
            byFile.computeIfAbsent(each.getResource().getFullPath().toString(), path -> new ArrayList<>()).add(each);
        }
        return byFile;
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        List<IMarker> others = new ArrayList<>();
        String rule = marker.getAttribute(ProblemMarker.RULE, "");
        for (IMarker other : markers) {
            boolean sameRule = other.getAttribute(ProblemMarker.RULE, "").equals(rule);
            if (sameRule && !other.equals(marker) && other.getAttribute(ProblemMarker.FIXABLE, false)) {
                others.add(other);
            }
        }
        return others.toArray(IMarker[]::new);
    }

    private void apply(List<IMarker> ofFile, IProgressMonitor monitor) {
        if (ofFile.get(0).getResource() instanceof IFile file) {
            try {
                new FixRun(checks).apply(file, ofFile, fix, monitor);
            } catch (CoreException e) {
                tell(getLabel(), e);
            } catch (RuntimeException failure) {
                Platform.getLog(FixResolution.class).error("exlint could not apply a fix", failure);
            }
        }
    }

    /** Says to the user who asked for a fix why it was not made. */
    static void tell(String fix, CoreException refused) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        ErrorDialog.openError(window == null ? null : window.getShell(), fix, null, refused.getStatus());
    }

    /** Documents are changed, and people asked, on this thread; a hover runs its fixes on another. */
    static void inUserInterface(Runnable work) {
        if (Display.getCurrent() != null) {
            work.run();
        } else {
            PlatformUI.getWorkbench().getDisplay().syncExec(work);
        }
    }
}
