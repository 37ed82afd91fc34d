package dev.exlint.ui.quickfix;

import dev.exlint.workspace.problems.ProblemMarker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/**
 * What can be chosen in the menu of a finding, and how a refusal or a failure is told.
 *
 * <p>May be run on the user interface's thread or, from a hover, on a job's; documents are changed on the former.
 */
abstract class FindingResolution extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

    private final IMarker marker;
    private final FixDescription description;
    private final int relevance;

    /**
     * An entry of the menu.
     *
     * @param marker whose menu it is
     * @param description its words
     * @param relevance the largest stands first
     */
    FindingResolution(IMarker marker, FixDescription description, int relevance) {
        this.marker = marker;
        this.description = description;
        this.relevance = relevance;
    }

    /** Whether what is chosen for one marker can be done to this other one of the same rule at once. */
    abstract boolean takes(IMarker other);

    @Override
    public abstract void run(IMarker[] markers, IProgressMonitor monitor);

    @Override
    public final void run(IMarker chosen) {
        run(new IMarker[] {chosen}, new NullProgressMonitor());
    }

    @Override
    public final IMarker[] findOtherMarkers(IMarker[] markers) {
        String rule = marker.getAttribute(ProblemMarker.RULE, "");
        return Stream.of(markers).filter(other -> other.getAttribute(ProblemMarker.RULE, "").equals(rule) && !other.equals(marker)
                && takes(other)).toArray(IMarker[]::new);
    }

    @Override
    public final String getLabel() {
        return description.label();
    }

    @Override
    public final String getDescription() {
        return description.html();
    }

    @Override
    public final Image getImage() {
        return null;
    }

    @Override
    public final int getRelevanceForResolution() {
        return relevance;
    }

    /** The markers of each file, in the order of their paths. */
    static Map<String, List<IMarker>> byFile(IMarker[] markers) {
        Map<String, List<IMarker>> byFile = new TreeMap<>();
        for (IMarker each : markers) {
            byFile.computeIfAbsent(each.getResource().getFullPath().toString(), path -> new ArrayList<>()).add(each);
        }
        return byFile;
    }

    /** Changes files; says to the user who asked for it why it was not done, and logs what should not have happened. */
    final void change(Change change, String failed) {
        try {
            change.make();
        } catch (CoreException refused) {
            ErrorDialog.openError(shell(), getLabel(), null, refused.getStatus());
        } catch (RuntimeException failure) {
            Platform.getLog(getClass()).error(failed, failure);
        }
    }

    /** What dialogs belong to; null without a window. */
    static Shell shell() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }

    /** Documents are changed, and people asked, on this thread; a hover runs its fixes on another. */
    static void inUserInterface(Runnable work) {
        if (Display.getCurrent() != null) {
            work.run();
        } else {
            PlatformUI.getWorkbench().getDisplay().syncExec(work);
        }
    }

    /** A change of files that may be refused. */
    interface Change {

        /** Makes it. */
        void make() throws CoreException;
    }
}
