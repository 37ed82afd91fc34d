package dev.exlint.ui.imports;

import dev.exlint.diagnosis.imports.object.DateOrder;
import dev.exlint.workspace.fixes.SettingsRun;
import dev.exlint.workspace.imports.ImportRequest;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.SaveAsDialog;

/** Asks which files become which snapshot, and for what the files don't say. On the user interface's thread. */
final class SnapshotImportPage extends WizardPage {

    private static final int LINES = 90;
    private static final List<DateOrder> ORDERS = List.of(DateOrder.UNKNOWN, DateOrder.DMY, DateOrder.MDY, DateOrder.YMD);

    private final List<Path> chosen = new ArrayList<>();
    private final String proposedTarget;
    private final boolean naming;
    private org.eclipse.swt.widgets.List files;
    private Text server;
    private Combo zone;
    private Combo order;
    private Combo encoding;
    private Text password;
    private Button newer;
    private Text target;
    private Button named;
    private boolean decided;

    /**
     * Makes the page.
     *
     * @param proposedFiles the files that were selected
     * @param proposedTarget the file to write
     * @param naming whether the user came because settings need the snapshot
     */
    SnapshotImportPage(List<Path> proposedFiles, String proposedTarget, boolean naming) {
        super("snapshotImport", ImportWizardMessages.Title, null);
        setDescription(ImportWizardMessages.Description);
        chosen.addAll(proposedFiles);
        this.proposedTarget = proposedTarget;
        this.naming = naming;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        label(page, ImportWizardMessages.Files);
        files = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.LEFT_TO_RIGHT);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES).applyTo(files);
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        button(buttons, ImportWizardMessages.Add, this::addFiles);
        button(buttons, ImportWizardMessages.Remove, this::removeFiles);
        server = wide(new Text(labelled(page, ImportWizardMessages.Server), SWT.BORDER));
        zone = wide(new Combo(labelled(page, ImportWizardMessages.Zone), SWT.DROP_DOWN));
        zone.setItems(new TreeSet<>(ZoneId.getAvailableZoneIds()).toArray(String[]::new));
        order = wide(new Combo(labelled(page, ImportWizardMessages.Order), SWT.READ_ONLY));
        order.setItems(ImportWizardMessages.OrderUnknown, ImportWizardMessages.OrderDayFirst, ImportWizardMessages.OrderMonthFirst,
                ImportWizardMessages.OrderYearFirst);
        order.select(0);
        encoding = wide(new Combo(labelled(page, ImportWizardMessages.Encoding), SWT.DROP_DOWN));
        encoding.setItems("windows-1252", "windows-1250", "UTF-16LE", "UTF-16BE", "IBM850");
        password = wide(new Text(labelled(page, ImportWizardMessages.Password), SWT.BORDER | SWT.PASSWORD));
        newer = wide(new Button(labelled(page, ""), SWT.CHECK));
        newer.setText(ImportWizardMessages.Newer);
        label(page, ImportWizardMessages.Target);
        target = new Text(page, SWT.BORDER | SWT.LEFT_TO_RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
        target.setText(proposedTarget);
        button(page, ImportWizardMessages.Browse, this::browse);
        named = wide(new Button(labelled(page, ""), SWT.CHECK));
        named.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decided = true));
        server.addModifyListener(event -> validate());
        zone.addModifyListener(event -> validate());
        encoding.addModifyListener(event -> validate());
        target.addModifyListener(event -> validate());
        setControl(page);
        showFiles();
        setErrorMessage(null);
    }

    /** Only an import leads to the next page, and Finish starts it. */
    @Override
    public boolean canFlipToNextPage() {
        return false;
    }

    ImportRequest request() {
        return new ImportRequest(chosen, server.getText(), zone.getText(), ORDERS.get(order.getSelectionIndex()), encoding.getText(),
                newer.getSelection(), password.getText());
    }

    /** The file to write; only while the page is complete. */
    IFile target() {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(target.getText().strip()));
    }

    /** Whether the settings shall name the file. */
    boolean isNamed() {
        return named.getSelection();
    }

    /** Where there are no settings yet, nobody is surprised by new ones; others are changed only on demand. */
    private void proposeNaming() {
        IFile settings = SettingsRun.file(target());
        named.setText(NLS.bind(settings.exists() ? ImportWizardMessages.NameInSettings : ImportWizardMessages.NameInNewSettings,
                settings.getFullPath().makeRelative().toString().replace("&", "&&")));
        if (!decided) {
            named.setSelection(naming || !settings.exists());
        }
        named.getParent().layout();
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(ImportWizardMessages.Files);
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                Path file = Path.of(dialog.getFilterPath(), name);
                if (!chosen.contains(file)) {
                    chosen.add(file);
                }
            }
            showFiles();
        }
    }

    private void removeFiles() {
        int[] selected = files.getSelectionIndices();
        for (int i = selected.length - 1; i >= 0; i--) {
            chosen.remove(selected[i]);
        }
        showFiles();
    }

    private void browse() {
        SaveAsDialog dialog = new SaveAsDialog(getShell());
        if (validTarget().isEmpty()) {
            dialog.setOriginalFile(target());
        }
        dialog.open();
        if (dialog.getResult() != null) {
            target.setText(dialog.getResult().toString());
        }
    }

    private void showFiles() {
        files.setItems(chosen.stream().map(Path::toString).toArray(String[]::new));
        validate();
    }

    private void validate() {
        String problem = request().problem();
        String wrong = problem.isEmpty() ? validTarget() : problem;
        setErrorMessage(wrong.isEmpty() ? null : wrong);
        setPageComplete(wrong.isEmpty());
        boolean replaces = wrong.isEmpty() && target().exists();
        if (validTarget().isEmpty()) {
            proposeNaming();
        }
        setMessage(replaces ? NLS.bind(ImportWizardMessages.Replaces, target().getName()) : ImportWizardMessages.Description,
                replaces ? IMessageProvider.WARNING : IMessageProvider.NONE);
    }

    /** Why nothing can be written there; empty if it can. */
    private String validTarget() {
        IPath path = IPath.fromPortableString(target.getText().strip());
        IStatus status = ResourcesPlugin.getWorkspace().validatePath(path.makeAbsolute().toString(), IResource.FILE);
        if (!status.isOK() || path.segmentCount() < 2) {
            return ImportWizardMessages.NoTarget;
        }
        IFile file = target();
        if (!file.getParent().isAccessible()) {
            return NLS.bind(ImportWizardMessages.NoFolder, file.getParent().getFullPath());
        }
        boolean source = file.getLocation() != null && chosen.contains(file.getLocation().toPath());
        return source ? NLS.bind(ImportWizardMessages.TargetIsSource, file.getName()) : "";
    }

    private static void label(Composite page, String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private static Composite labelled(Composite page, String text) {
        label(page, text);
        return page;
    }

    private static <T extends Control> T wide(T control) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(control);
        return control;
    }

    private static void button(Composite parent, String text, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
    }
}
