package dev.exlint.ui.quickfix;

import dev.exlint.workspace.fixes.FixRun;
import dev.exlint.workspace.problems.ProblemMarker;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/**
 * Asks why a finding is all right here and writes a comment that says so and silences it. Run on the user interface's thread or a job's.
 */
final class SuppressResolution extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

    private final IMarker marker;
    private final String rule;
    private final int relevance;
    private final ScriptChecks checks;

    SuppressResolution(IMarker marker, String rule, int relevance, ScriptChecks checks) {
        this.marker = marker;
        this.rule = rule;
        this.relevance = relevance;
        this.checks = checks;
    }

    @Override
    public String getLabel() {
        return NLS.bind(QuickFixMessages.Suppress, rule);
    }

    @Override
    public String getDescription() {
        return FixDescription.escaped(NLS.bind(QuickFixMessages.SuppressDescription, "# exlint-disable-next-line " + rule + " -- \u2026"));
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

    /** One reason for all of them. */
    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        FixResolution.inUserInterface(() -> reason().ifPresent(reason -> suppress(FixResolution.byFile(markers), reason, monitor)));
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Stream.of(markers).filter(other -> !other.equals(marker) && other.getAttribute(ProblemMarker.RULE, "").equals(rule))
                .toArray(IMarker[]::new);
    }

    private Optional<String> reason() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        InputDialog dialog = new InputDialog(window == null ? null : window.getShell(), QuickFixMessages.SuppressTitle,
                NLS.bind(QuickFixMessages.ReasonAsked, rule), "",
                text -> text.isBlank() ? QuickFixMessages.ReasonMissing : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    private void suppress(Map<String, List<IMarker>> byFile, String reason, IProgressMonitor monitor) {
        for (List<IMarker> ofFile : byFile.values()) {
            try {
                new FixRun(checks).suppress((IFile) ofFile.get(0).getResource(), ofFile, reason, monitor);
            } catch (CoreException e) {
                FixResolution.tell(getLabel(), e);
            } catch (RuntimeException failure) {
                Platform.getLog(SuppressResolution.class).error("exlint could not suppress a finding", failure);
            }
        }
    }
}
