package dev.exlint.ui.imports;

import dev.exlint.diagnosis.settings.SettingsEdit;
import dev.exlint.workspace.fixes.SettingsRun;
import dev.exlint.workspace.imports.ImportOutcome;
import dev.exlint.workspace.imports.ImportRequest;
import dev.exlint.workspace.imports.ImportRun;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/**
 * Makes a snapshot of files. The import runs in a thread of its own and is all or nothing; its error stays on the page.
 *
 * <p>What the files do not say is shown once before anything is written.
 */
public final class SnapshotImportWizard extends Wizard implements IImportWizard {

    private static final String TARGET = "environment.json";

    private final List<Path> proposed = new ArrayList<>();
    private final boolean naming;
    private IWorkbench workbench;
    private String target = "";
    private SnapshotImportPage page;
    private SnapshotNotesPage notes;
    private ImportRequest imported;
    private ImportOutcome.Imported outcome;

    /** Made by the platform. */
    public SnapshotImportWizard() {
        this(false);
    }

    /**
     * Made for a file that settings name.
     *
     * @param naming whether the settings shall name the snapshot unless the user decides otherwise
     */
    SnapshotImportWizard(boolean naming) {
        this.naming = naming;
        setWindowTitle(ImportWizardMessages.WindowTitle);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
        for (Object each : selection.toArray()) {
            IResource resource = Adapters.adapt(each, IResource.class);
            if (resource instanceof IFile file && file.getLocation() != null) {
                proposed.add(file.getLocation().toPath());
            }
            if (resource != null && target.isEmpty()) {
                IContainer folder = resource instanceof IContainer container ? container : resource.getParent();
                target = folder.getFullPath().append(TARGET).toString();
            }
        }
    }

    @Override
    public void addPages() {
        page = new SnapshotImportPage(proposed, target, naming);
        notes = new SnapshotNotesPage();
        addPage(page);
        addPage(notes);
    }

    @Override
    public boolean performFinish() {
        boolean seen = getContainer().getCurrentPage() == notes;
        if (!importFiles()) {
            getContainer().showPage(page);
            return false;
        }
        if (!seen && !outcome.notes().isEmpty()) {
            getContainer().showPage(notes);
            return false;
        }
        return write(page.target()) && name(page.target());
    }

    /** Imports what the page asks for, unless that is done. */
    private boolean importFiles() {
        ImportRequest request = page.request();
        if (outcome != null && request.equals(imported)) {
            return true;
        }
        outcome = null;
        ImportOutcome[] result = new ImportOutcome[1];
        boolean done = run(monitor -> {
            monitor.beginTask(NLS.bind(ImportWizardMessages.Running, request.files().size()), IProgressMonitor.UNKNOWN);
            result[0] = ImportRun.of(request, monitor);
        });
        if (!done || result[0] instanceof ImportOutcome.Refused) {
            page.setErrorMessage(result[0] instanceof ImportOutcome.Refused refused ? ImportHints.inDialog(refused.message()) : null);
            return false;
        }
        imported = request;
        outcome = (ImportOutcome.Imported) result[0];
        notes.show(outcome.notes());
        return true;
    }

    private boolean write(IFile file) {
        byte[] snapshot = outcome.snapshot();
        CoreException[] failure = new CoreException[1];
        boolean done = run(monitor -> {
            try {
                if (file.exists()) {
                    file.setContents(new ByteArrayInputStream(snapshot), IResource.KEEP_HISTORY, monitor);
                } else {
                    file.create(new ByteArrayInputStream(snapshot), true, monitor);
                }
            } catch (CoreException e) {
                failure[0] = e;
            }
        });
        if (failure[0] != null) {
            getContainer().showPage(page);
            page.setErrorMessage(NLS.bind(ImportWizardMessages.NotWritten, file.getName(), failure[0].getStatus().getMessage()));
        }
        if (done && failure[0] == null) {
            open(file);
        }
        return done && failure[0] == null;
    }

    /** Documents are changed on this thread. The snapshot is written in any case. */
    private boolean name(IFile file) {
        IFile settings = SettingsRun.file(file);
        try {
            if (page.isNamed()) {
                String path = file.getFullPath().makeRelativeTo(settings.getParent().getFullPath()).toString();
                SettingsRun.apply(settings, text -> SettingsEdit.environment(text, path), new NullProgressMonitor());
            }
            return true;
        } catch (CoreException refused) {
            getContainer().showPage(page);
            page.setErrorMessage(NLS.bind(ImportWizardMessages.NotNamed, refused.getStatus().getMessage()));
            return false;
        }
    }

    private void open(IFile file) {
        BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
        IWorkbenchPage shown = workbench.getActiveWorkbenchWindow() == null ? null : workbench.getActiveWorkbenchWindow().getActivePage();
        try {
            if (shown != null) {
                IDE.openEditor(shown, file);
            }
        } catch (PartInitException e) {
            Platform.getLog(SnapshotImportWizard.class).log(e.getStatus());
        }
    }

    /** Runs work off the user interface's thread while the page shows progress; false if it was cancelled. */
    private boolean run(Work work) {
        try {
            getContainer().run(true, true, work::run);
            return true;
        } catch (InterruptedException cancelled) {
            return false;
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof OperationCanceledException)) {
                Platform.getLog(SnapshotImportWizard.class).error("exlint could not import", e.getCause());
            }
            return false;
        }
    }

    /** What runs in the container. */
    @FunctionalInterface
    private interface Work {
        void run(IProgressMonitor monitor);
    }
}
