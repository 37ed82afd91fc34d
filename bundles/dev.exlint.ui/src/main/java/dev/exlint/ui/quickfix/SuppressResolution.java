package dev.exlint.ui.quickfix;

import dev.exlint.workspace.fixes.FixRun;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

/** Asks why a finding is all right here and writes a comment that says so and silences it. */
final class SuppressResolution extends FindingResolution {

    private final String rule;
    private final ScriptChecks checks;

    SuppressResolution(IMarker marker, String rule, int relevance, ScriptChecks checks) {
        super(marker, new FixDescription(NLS.bind(QuickFixMessages.Suppress, rule), FixDescription.escaped(
                NLS.bind(QuickFixMessages.SuppressDescription, "# exlint-disable-next-line " + rule + " -- \u2026"))), relevance);
        this.rule = rule;
        this.checks = checks;
    }

    @Override
    boolean takes(IMarker other) {
        return true;
    }

    /** One reason for all of them. */
    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        inUserInterface(() -> reason().ifPresent(reason -> suppress(byFile(markers), reason, monitor)));
    }

    private Optional<String> reason() {
        InputDialog dialog = new InputDialog(shell(), QuickFixMessages.SuppressTitle, NLS.bind(QuickFixMessages.ReasonAsked, rule), "",
                text -> text.isBlank() ? QuickFixMessages.ReasonMissing : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    private void suppress(Map<String, List<IMarker>> byFile, String reason, IProgressMonitor monitor) {
        for (List<IMarker> ofFile : byFile.values()) {
            change(() -> new FixRun(checks).suppress((IFile) ofFile.get(0).getResource(), ofFile, reason, monitor),
                    "exlint could not suppress a finding");
        }
    }
}
