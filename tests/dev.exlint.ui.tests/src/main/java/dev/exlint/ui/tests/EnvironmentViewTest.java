package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
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
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
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
        String certificate = find(server, NEW_CERTIFICATE.substring(0, 8)).map(EnvironmentViewTest::line).orElseThrow();
        assertTrue(certificate.contains("mail.contoso.example") && certificate.contains("internal CA")
                && certificate.contains("days left"), certificate);
        TreeItem connector = find(tree, "leads to Exchange Online").orElseThrow();
        String host = line(expanded(connector).getItem(0));
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
        assertEquals(List.of("ex01 "), texts(tree(view).getItem(0)), "the server as the identities of its certificates name it");
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
        assertTrue(line(expanded(certificate).getItem(0)).endsWith(selected), selected);
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

    @Test
    void receiveConnectorsAndTheHybridConfigurationAreLinesWithDetails() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        TestWorkbench.open(project.add("empty.ps1", "# nothing\n"));
        IViewPart view = page.showView(VIEW);
        TestWorkbench.waitFor("the servers", () -> find(tree(view), "EX01").isPresent());

        TreeItem connector = find(tree(view), "EX01\\Default Frontend EX01").orElseThrow();
        select(view, connector);
        assertTrue(details(view).getText().contains("TlsCertificateName"), details(view).getText());
        TreeItem hybrid = tree(view).getItem(3);
        assertEquals("Hybrid configuration", hybrid.getText());
        assertTrue(texts(expanded(hybrid)).stream().anyMatch(line -> line.startsWith("SendingTransportServers EX01")),
                texts(hybrid).toString());
    }

    @Test
    void theHeadOfAColumnSortsBelowEachServerAndTheMenuBringsTheSnapshotsOrderBack() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        TestWorkbench.open(project.add("empty.ps1", "# nothing\n"));
        IViewPart view = page.showView(VIEW);
        TestWorkbench.waitFor("the servers", () -> find(tree(view), "EX01").isPresent());
        List<Long> asWritten = days(find(tree(view), "EX01").orElseThrow());
        List<String> groups = Stream.of(tree(view).getItems()).map(TreeItem::getText).toList();
        int valid = Stream.of(tree(view).getColumns()).map(TreeColumn::getText).toList().indexOf("Valid");

        tree(view).getColumn(valid).notifyListeners(SWT.Selection, new Event());
        assertEquals(asWritten.stream().sorted().toList(), days(find(tree(view), "EX01").orElseThrow()));
        tree(view).getColumn(valid).notifyListeners(SWT.Selection, new Event());
        assertEquals(asWritten.stream().sorted(Comparator.reverseOrder()).toList(), days(find(tree(view), "EX01").orElseThrow()));
        assertEquals(groups, Stream.of(tree(view).getItems()).map(TreeItem::getText).toList());

        IContributionItem order = view.getViewSite().getActionBars().getMenuManager().getItems()[0];
        ActionContributionItem first = (ActionContributionItem) ((MenuManager) order).getItems()[0];
        first.getAction().setChecked(true);
        first.getAction().run();
        assertEquals(asWritten, days(find(tree(view), "EX01").orElseThrow()));
    }

    @Test
    void showInLeadsFromACallThroughAVariableToItsCertificateAndBackToTheScript() throws Exception {
        TestProject project = use(TestProject.withSample("environment-show-in"));
        IFile script = project.file("rotate-certificate.ps1");
        ITextEditor editor = TestWorkbench.open(script);
        IViewPart view = page.showView(VIEW);
        TestWorkbench.waitFor("the servers", () -> find(tree(view), "EX01").isPresent());
        int call = TestWorkbench.document(editor).get().indexOf("-Thumbprint $newThumbprint");
        ShowInContext caret = new ShowInContext(editor.getEditorInput(), new TextSelection(call, 0));

        assertTrue(view.getAdapter(IShowInTarget.class).show(caret));

        TestWorkbench.waitFor("the certificate", () -> tree(view).getSelectionCount() > 0);
        assertTrue(line(tree(view).getSelection()[0]).contains(NEW_CERTIFICATE.substring(0, 8)), line(tree(view).getSelection()[0]));
        ShowInContext back = view.getAdapter(IShowInSource.class).getShowInContext();
        assertTrue(((IStructuredSelection) back.getSelection()).toList().contains(script));
        select(view, find(tree(view), "EX02").orElseThrow());
        assertEquals(project.file("environment.json"), view.getAdapter(IShowInSource.class).getShowInContext().getInput());
    }

    @Test
    void theKeyF1HasWordsOfItsOwn() throws Exception {
        IViewPart view = page.showView(VIEW);

        IContext context = HelpSystem.getContext(VIEW);

        assertTrue(context != null && context.getText().contains("exlint.psd1"));
        assertTrue(view != null);
    }

    /** Whole days left as the column says them. */
    private static List<Long> days(TreeItem server) {
        return Stream.of(expanded(server).getItems()).map(item -> item.getText(4))
                .map(text -> (text.startsWith("expired") ? -1 : 1) * Long.parseLong(text.replaceAll("\\D", ""))).toList();
    }

    private static String line(TreeItem item) {
        StringBuilder line = new StringBuilder(item.getText(0));
        for (int i = 1; i < item.getParent().getColumnCount(); i++) {
            line.append(i == 1 || !item.getText(i).isEmpty() ? " " : "").append(item.getText(i));
        }
        return line.toString();
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
                if (line(item).contains(text)) {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<TreeItem> find(TreeItem parent, String text) {
        for (TreeItem item : expanded(parent).getItems()) {
            if (line(item).contains(text)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static List<String> texts(TreeItem parent) {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : parent.getItems()) {
            texts.add(line(item));
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
