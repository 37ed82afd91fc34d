package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Environment view shows what the core says of the project in whose file the user works, and leads to the scripts. */
class EnvironmentViewTest extends WorkbenchTestCase {

    private static final String VIEW = "dev.exlint.ui.environment";
    private static final String NEW_CERTIFICATE = "42A797F43D826EBCDB70AAB0E9F35B82A3E485A1";

    private final IWorkbenchPage page = TestWorkbench.page();

    @AfterEach
    void hideTheView() {
        page.hideView(page.findView(VIEW));
    }

    @Test
    void serversAndWhatTheirConnectorsPresentAreShownWithAPicture() throws Exception {
        TestProject project = use(TestProject.withSample("environment-view"));
        TestWorkbench.open(project.file("rotate-certificate.ps1"));
        IViewPart view = page.showView(VIEW);
        Tree tree = tree(view);
        TestWorkbench.waitFor("the servers", () -> find(tree, "EX01").isPresent());

        TreeItem server = find(tree, "EX01").orElseThrow();
        String certificate = find(server, NEW_CERTIFICATE.substring(0, 8)).orElseThrow().getText();
        assertTrue(certificate.contains("mail.contoso.example") && certificate.contains("internal CA")
                && certificate.contains("days left"), certificate);
        TreeItem connector = find(tree, "leads to Exchange Online").orElseThrow();
        String host = expanded(connector).getItem(0).getText();
        assertTrue(host.contains("present") && host.contains("Exchange Online takes it"), host);
        assertEquals("environment-view: environment.json", ((ViewPart) view).getContentDescription());

        select(view, find(server, NEW_CERTIFICATE.substring(0, 8)).orElseThrow());
        String details = details(view).getText();
        assertTrue(details.contains(NEW_CERTIFICATE) && details.contains("Services") && details.contains("Contoso Issuing CA"), details);
        page.activate(view);
        page.toggleZoom(page.getReference(view));
        TestWorkbench.settle();
        TestWorkbench.shot("5-environment");
        page.toggleZoom(page.getReference(view));
    }

    @Test
    void aChangeOfTheSnapshotIsShownAndKeepsWhatIsExpanded() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        TestWorkbench.open(project.add("empty.ps1", "# nothing\n"));
        Tree tree = tree(page.showView(VIEW));
        TestWorkbench.waitFor("the servers", () -> find(tree, "EX01").isPresent());
        expanded(find(tree, "EX01").orElseThrow());

        project.add("environment.json", TestProject.sampleText("environment.json").replace("\"Name\": \"EX02\"", "\"Name\": \"EX77\""));

        TestWorkbench.waitFor("the renamed server", () -> find(tree, "EX77").isPresent() && find(tree.getItem(0), "EX02").isEmpty());
        assertTrue(find(tree, "EX01").orElseThrow().getExpanded());
    }

    @Test
    void aClixmlFileThatTheSettingsNameIsShownToo() throws Exception {
        TestProject project = use(TestProject.empty(getClass()));
        project.add("servers.xml", Files.readAllBytes(SnapshotImportTest.GOLDEN.resolve("clixml/all.hashtable.xml")));
        project.add("exlint.psd1", "@{ Environment = 'servers.xml' }\n");
        TestWorkbench.open(project.add("empty.ps1", "# nothing\n"));

        IViewPart view = page.showView(VIEW);

        TestWorkbench.waitFor("the file to be read", () -> ((ViewPart) view).getContentDescription().endsWith("servers.xml"));
        assertEquals(List.of("ex01"), texts(tree(view).getItem(0)), "the server as the identities of its certificates name it");
    }

    @Test
    void withoutEnvironmentTheViewSaysWhyAndShowsItWhenTheSettingsNameOne() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        project.add("exlint.psd1", "@{ }\n");
        TestWorkbench.open(project.add("empty.ps1", "# nothing\n"));
        IViewPart view = page.showView(VIEW);
        TestWorkbench.waitFor("the reason", () -> ((ViewPart) view).getContentDescription().contains("exlint.psd1"));
        assertEquals(0, tree(view).getItemCount());

        project.add("exlint.psd1", TestProject.sampleText("exlint.psd1"));

        TestWorkbench.waitFor("the servers", () -> find(tree(view), "EX01").isPresent());
    }

    @Test
    void theCallsThatNameACertificateThroughVariablesAreListedAndOpened() throws Exception {
        TestProject project = use(TestProject.withSample("environment-calls"));
        TestWorkbench.open(project.file("clean.ps1"));
        IViewPart view = page.showView(VIEW);
        Tree tree = tree(view);
        TestWorkbench.waitFor("the servers", () -> find(tree, "EX01").isPresent());
        TreeItem certificate = find(find(tree, "EX01").orElseThrow(), NEW_CERTIFICATE.substring(0, 8)).orElseThrow();
        Optional<TreeItem> call = find(certificate, "Enable-ExchangeCertificate -Thumbprint $newThumbprint");
        assertTrue(call.isPresent(), texts(expanded(certificate)).toString());

        select(view, call.get());
        Event open = new Event();
        open.item = call.get();
        tree.notifyListeners(SWT.DefaultSelection, open);

        TestWorkbench.waitFor("the script", () -> page.getActiveEditor() != null
                && page.getActiveEditor().getTitle().equals("rotate-certificate.ps1"));
        ITextEditor editor = page.getActiveEditor().getAdapter(ITextEditor.class);
        String selected = ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
        assertTrue(selected.startsWith("Enable-ExchangeCertificate"), selected);
        IFile script = project.file("rotate-certificate.ps1");
        project.add("rotate-certificate.ps1", "# nothing left\n");
        assertTrue(script.exists());
        TestWorkbench.waitFor("the call to go", () -> find(find(tree, "EX01").orElseThrow(), "rotate-certificate.ps1").isEmpty());
    }

    @Test
    void theFilterFindsACertificateByItsWholeThumbprint() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        TestWorkbench.open(project.add("empty.ps1", "# nothing\n"));
        IViewPart view = page.showView(VIEW);
        TestWorkbench.waitFor("the servers", () -> find(tree(view), "EX01").isPresent());

        filter(view).setText(NEW_CERTIFICATE.toLowerCase(Locale.ROOT));

        TestWorkbench.waitFor("one certificate a server", () -> find(tree(view), "EX01").map(item -> texts(expanded(item)).size())
                .orElse(0) == 1);
        assertTrue(find(find(tree(view), "EX01").orElseThrow(), NEW_CERTIFICATE.substring(0, 8)).isPresent());
    }

    @Test
    void theKeyF3GoesFromACertificateToTheFirstCallThatNamesIt() throws Exception {
        TestProject project = use(TestProject.withSample("environment-key"));
        TestWorkbench.open(project.file("clean.ps1"));
        IViewPart view = page.showView(VIEW);
        TestWorkbench.waitFor("the servers", () -> find(tree(view), "EX01").isPresent());
        TreeItem certificate = find(find(tree(view), "EX01").orElseThrow(), NEW_CERTIFICATE.substring(0, 8)).orElseThrow();
        select(view, certificate);

        Event key = new Event();
        key.keyCode = SWT.F3;
        tree(view).notifyListeners(SWT.KeyDown, key);

        ITextEditor editor = page.getActiveEditor().getAdapter(ITextEditor.class);
        String selected = ((ITextSelection) editor.getSelectionProvider().getSelection()).getText().replaceAll("\\s+", " ");
        assertTrue(expanded(certificate).getItem(0).getText().endsWith(selected), selected);
    }

    @Test
    void copyGivesTheLineWithItsDetails() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        TestWorkbench.open(project.add("empty.ps1", "# nothing\n"));
        IViewPart view = page.showView(VIEW);
        TestWorkbench.waitFor("the servers", () -> find(tree(view), "EX01").isPresent());
        select(view, find(tree(view), "EX01").orElseThrow());

        view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();

        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertNotNull(text);
        assertTrue(text.startsWith("EX01") && text.contains("FQDN: ex01.corp.contoso.example"), text);
    }

    private static void select(IViewPart view, TreeItem item) {
        ((TreeViewer) view.getSite().getSelectionProvider()).setSelection(new StructuredSelection(item.getData()));
    }

    private static Tree tree(IViewPart view) {
        return ((TreeViewer) view.getSite().getSelectionProvider()).getTree();
    }

    private static StyledText details(IViewPart view) {
        Composite sash = tree(view).getParent();
        StyledText found = null;
        while (found == null) {
            sash = sash.getParent();
            for (Control child : sash.getChildren()) {
                found = child instanceof StyledText text ? text : found;
            }
        }
        return found;
    }

    private static Text filter(IViewPart view) {
        for (Composite parent = tree(view).getParent();; parent = parent.getParent()) {
            for (Control child : parent.getChildren()) {
                if (child instanceof Composite box && box.getChildren().length > 0 && box.getChildren()[0] instanceof Text text) {
                    return text;
                }
            }
        }
    }

    private static Optional<TreeItem> find(Tree tree, String text) {
        for (TreeItem root : tree.getItems()) {
            for (TreeItem item : expanded(root).getItems()) {
                if (item.getText().contains(text)) {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<TreeItem> find(TreeItem parent, String text) {
        for (TreeItem item : expanded(parent).getItems()) {
            if (item.getText().contains(text)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static List<String> texts(TreeItem parent) {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : parent.getItems()) {
            texts.add(item.getText());
        }
        return texts;
    }

    /** As a user expands: the viewer makes the children then. */
    private static TreeItem expanded(TreeItem item) {
        if (!item.getExpanded()) {
            Event expansion = new Event();
            expansion.item = item;
            item.getParent().notifyListeners(SWT.Expand, expansion);
            item.setExpanded(true);
        }
        return item;
    }
}
