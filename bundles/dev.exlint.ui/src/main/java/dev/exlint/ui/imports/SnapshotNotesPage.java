package dev.exlint.ui.imports;

import java.util.List;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Shows what the files do not say before the snapshot is written. On the user interface's thread. */
final class SnapshotNotesPage extends WizardPage {

    private Text text;

    SnapshotNotesPage() {
        super("snapshotNotes", ImportWizardMessages.NotesTitle, null);
        setDescription(ImportWizardMessages.NotesDescription);
    }

    @Override
    public void createControl(Composite parent) {
        text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        setControl(text);
    }

    void show(List<String> notes) {
        text.setText(String.join("\n", notes));
    }
}
