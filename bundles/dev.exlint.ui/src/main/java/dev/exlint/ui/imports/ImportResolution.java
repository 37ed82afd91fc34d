package dev.exlint.ui.imports;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Offers the wizard at a file that the settings name as the environment and that is no snapshot. */
public final class ImportResolution implements IMarkerResolution2 {

    @Override
    public String getLabel() {
        return ImportWizardMessages.FixLabel;
    }

    @Override
    public String getDescription() {
        return ImportWizardMessages.FixDescription;
    }

    @Override
    public Image getImage() {
        return null;
    }

    /** The user asked for it, perhaps in a hover, whose thread is a job's. */
    @Override
    public void run(IMarker marker) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (Display.getCurrent() == null) {
            display.asyncExec(() -> run(marker));
            return;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        SnapshotImportWizard wizard = new SnapshotImportWizard(true);
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(marker.getResource()));
        new WizardDialog(window == null ? null : window.getShell(), wizard).open();
    }
}
