package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.snapshot.SnapshotReader;
import dev.exlint.diagnosis.snapshot.SnapshotReading;
import dev.exlint.ui.imports.SnapshotImportWizard;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that administrators have become a snapshot in the workspace; what is no snapshot is told from one, and offered to import. */
class SnapshotImportTest extends WorkbenchTestCase {

    static final Path GOLDEN = Path.of(System.getProperty("samples.dir", "samples"))
            .resolve("../bundles/dev.exlint.diagnosis/src/test/resources/dev/exlint/diagnosis/imports/golden").normalize();
    private static final String SNAPSHOT_TYPE = "dev.exlint.ui.snapshot";

    private WizardDialog dialog;

    @AfterEach
    void closeTheDialog() {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
    }

    @Test
    void aGoldenClixmlFileBecomesASnapshotAfterItsGapsWereShown() throws Exception {
        TestProject project = use(TestProject.empty(getClass()));
        IWorkbenchPage page = TestWorkbench.page();
        SnapshotImportWizard wizard = open(project.add("servers.xml", golden("clixml/all.hashtable.xml")));
        TestWorkbench.settle();
        TestWorkbench.shot("8-import");
        assertTrue(wizard.canFinish(), String.valueOf(dialog.getCurrentPage().getErrorMessage()));

        finish();
        if (dialog.getShell() != null && !dialog.getShell().isDisposed()) {
            List<Text> texts = all(Text.class, dialog.getShell()).stream().filter(Control::isVisible).toList();
            assertTrue(texts.stream().anyMatch(text -> !text.getText().isEmpty() && (text.getStyle() & SWT.MULTI) != 0),
                    String.valueOf(dialog.getCurrentPage().getErrorMessage()));
            assertFalse(project.file("environment.json").exists(), "nothing is written before the gaps were seen");
            finish();
        }

        IFile snapshot = project.file("environment.json");
        assertTrue(snapshot.exists());
        SnapshotReading reading = new SnapshotReader().read(TestProject.bytes(snapshot), "environment.json");
        assertEquals(List.of(), reading.problems());
        assertTrue(reading.organisation().server("EX01").isPresent());
        assertEquals(SNAPSHOT_TYPE, snapshot.getContentDescription().getContentType().getId());
        assertEquals("environment.json", page.getActiveEditor().getTitle());
    }

    @Test
    void aDamagedFileIsAnErrorOnThePageWithItsPlaceAndNothingIsWritten() throws Exception {
        TestProject project = use(TestProject.empty(getClass()));
        open(project.add("cut.xml", golden("bad/clixml-truncated.xml")));

        finish();

        String error = dialog.getCurrentPage().getErrorMessage();
        assertNotNull(error);
        assertTrue(error.startsWith("cut.xml: line "), error);
        assertFalse(project.file("environment.json").exists());
    }

    @Test
    void advicePointsToTheFieldsOfThePage() throws Exception {
        TestProject project = use(TestProject.empty(getClass()));
        open(project.add("new.cer", golden("certs/ex01-self.cer")));

        finish();

        String error = dialog.getCurrentPage().getErrorMessage();
        assertTrue(error.contains("\u201CServer\u201D") && !error.contains("--"), error);
        field("Server:").setText("EX01");
        finish();
        if (dialog.getShell() != null && !dialog.getShell().isDisposed()) {
            finish();
        }
        assertTrue(project.file("environment.json").exists());
    }

    @Test
    void settingsThatAreNotThereAreMadeAndNameTheSnapshot() throws Exception {
        TestProject project = use(TestProject.empty(getClass()));
        open(project.add("servers.xml", golden("clixml/all.hashtable.xml")));
        assertTrue(naming().getSelection() && naming().getText().contains("exlint.psd1, which will be made"), naming().getText());

        finishTwice();

        String settings = new String(TestProject.bytes(project.file("exlint.psd1")), StandardCharsets.UTF_8);
        assertTrue(settings.contains("@{\n    Environment = 'environment.json'\n}\n"), settings);
    }

    @Test
    void settingsThatAreThereAreChangedOnDemandAndOnlyInThatValue() throws Exception {
        TestProject project = use(TestProject.empty(getClass()));
        String settings = "@{\r\n  # the servers\r\n  environment = \"servers.xml\" # for now\r\n}\r\n";
        project.add("exlint.psd1", settings);
        open(project.add("servers.xml", golden("clixml/all.hashtable.xml")));
        assertFalse(naming().getSelection());

        naming().setSelection(true);
        naming().notifyListeners(SWT.Selection, new Event());
        finishTwice();

        assertEquals(settings.replace("\"servers.xml\"", "'environment.json'"),
                new String(TestProject.bytes(project.file("exlint.psd1")), StandardCharsets.UTF_8));
    }

    @Test
    void aFileOfAnotherFormatThatLacksWhatAnImportAsksForIsOfferedToImport() throws Exception {
        TestProject project = use(TestProject.empty(getClass()));
        IFile file = project.add("new.cer", golden("certs/ex01-self.cer"));
        project.add("exlint.psd1", "@{ Environment = 'new.cer' }\n");
        project.add("empty.ps1", "# nothing\n");

        TestWorkbench.waitFor("the file to be marked", () -> !TestWorkbench.markers(file).isEmpty());

        IMarkerResolution[] offered = IDE.getMarkerHelpRegistry().getResolutions(TestWorkbench.markers(file).get(0));
        assertEquals(1, offered.length);
        assertTrue(offered[0].getLabel().startsWith("Import"), offered[0].getLabel());
    }

    @Test
    void aSnapshotWithAnErrorIsMarkedAtItsLineAndNotOfferedToImport() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        String broken = TestProject.sampleText("environment.json").replaceFirst("\"TakenAt\": \"[^\"]*\"", "\"TakenAt\": \"yesterday\"");
        IFile file = project.add("environment.json", broken);

        TestWorkbench.waitFor("the snapshot to be marked", () -> !TestWorkbench.markers(file).isEmpty());

        IMarker marker = TestWorkbench.markers(file).get(0);
        assertEquals(1 + broken.substring(0, broken.indexOf("yesterday")).chars().filter(c -> c == '\n').count(),
                marker.getAttribute(IMarker.LINE_NUMBER, -1));
        assertEquals(0, IDE.getMarkerHelpRegistry().getResolutions(marker).length);
    }

    @Test
    void snapshotsAreToldFromOtherJsonByTheirContentInEveryEncoding() throws Exception {
        TestProject project = use(TestProject.empty(getClass()));
        String snapshot = " {\n\"$schema\": \"x\", \"snapshotversion\" : 1, \"Servers\": []}";
        byte[] utf16 = ("\uFEFF" + snapshot).getBytes(StandardCharsets.UTF_16LE);

        assertEquals(SNAPSHOT_TYPE, type(project.add("plain.json", snapshot)));
        assertEquals(SNAPSHOT_TYPE, type(project.add("mark.json", "\uFEFF" + snapshot)));
        IFile wide = project.add("wide.json", utf16);
        assertEquals(SNAPSHOT_TYPE, type(wide));
        assertEquals("UTF-16", wide.getCharset());
        assertEquals("UTF-8", project.file("plain.json").getCharset());
        for (String other : List.of("", "{", "[\"SnapshotVersion\"]", "{\"a\": 1}", "\u0000\u0001", "SnapshotVersion: 1")) {
            IFile file = project.add("other.json", other);
            assertFalse(SNAPSHOT_TYPE.equals(type(file)), other);
        }
    }

    private static String type(IFile file) throws Exception {
        return file.getContentDescription() == null ? "" : file.getContentDescription().getContentType().getId();
    }

    private static byte[] golden(String name) throws Exception {
        return Files.readAllBytes(GOLDEN.resolve(name));
    }

    private SnapshotImportWizard open(IFile file) {
        SnapshotImportWizard wizard = new SnapshotImportWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(file));
        dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return wizard;
    }

    /** The text behind a label. */
    private Text field(String label) {
        List<Control> controls = all(Control.class, dialog.getShell());
        for (int i = 0; i < controls.size() - 1; i++) {
            if (controls.get(i) instanceof Label found && found.getText().replace("&", "").equals(label)) {
                return (Text) controls.get(i + 1);
            }
        }
        throw new AssertionError("no field " + label);
    }

    private Button naming() {
        return all(Button.class, dialog.getShell()).stream().filter(each -> each.getText().contains("as Environment in")).findFirst()
                .orElseThrow();
    }

    /** Past the page with what the files don't say, if there is one. */
    private void finishTwice() {
        finish();
        if (dialog.getShell() != null && !dialog.getShell().isDisposed()) {
            finish();
        }
    }

    private void finish() {
        Button button = all(Button.class, dialog.getShell()).stream().filter(each -> each.getText().replace("&", "").equals("Finish"))
                .findFirst().orElseThrow();
        assertTrue(button.isEnabled(), "Finish is enabled");
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static <T extends Control> List<T> all(Class<T> type, Composite parent) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(type, composite));
            }
        }
        return found;
    }
}
