package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.workspace.plan.PlanExport;
import dev.exlint.workspace.plan.ScriptPlan;
import dev.exlint.workspace.plan.ScriptPlans;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
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

/** The Change Plan view shows what the script in the editor changes, as it is typed, and leads to its calls. */
class ChangePlanViewTest extends WorkbenchTestCase {

    private static final String VIEW = "dev.exlint.ui.plan";
    private static final String NEW_CERTIFICATE = "42A797F4";
    private static final int BEFORE = 1;
    private static final int AFTER = 2;
    private static final int RESULT = 3;

    private final IWorkbenchPage page = TestWorkbench.page();
    private IViewPart view;

    @AfterEach
    void hideTheView() {
        page.hideView(view);
    }

    @Test
    void whatIsPresentedBeforeAndAfterAndWhatBecomesOfServicesIsShown() throws Exception {
        for (String empty : List.of("org.eclipse.ui.views.ContentOutline", "org.eclipse.ui.views.TaskList")) {
            page.hideView(page.findViewReference(empty));
        }
        TestProject project = use(TestProject.withSample("hybrid-rotation"));
        ITextEditor editor = TestWorkbench.open(project.file("rotate-certificate.ps1"));
        show();

        TreeItem host = wait("EX01");
        assertTrue(host.getText(BEFORE).contains("take") && host.getText(BEFORE).contains("853FF37A"), host.getText(BEFORE));
        assertTrue(host.getText(AFTER).contains(NEW_CERTIFICATE), host.getText(AFTER));
        assertTrue(host.getText(RESULT).contains("stop"), host.getText(RESULT));
        TreeItem certificate = wait(NEW_CERTIFICATE);
        assertEquals("IMAP, POP, IIS", certificate.getText(BEFORE));
        assertTrue(certificate.getText(AFTER).startsWith("IMAP, POP, IIS, ") && certificate.getText(AFTER).endsWith("SMTP"),
                certificate.getText(AFTER));
        assertTrue(certificate.getText(RESULT).endsWith("SMTP"), certificate.getText(RESULT));
        assertTrue(heading().startsWith("rotate-certificate.ps1") && heading().contains("stop"), heading());
        select(host);
        editor.selectAndReveal(TestWorkbench.document(editor).get().indexOf("SMTP\n"), 0);
        TestWorkbench.settle();
        TestWorkbench.expandTrees();
        editor.setFocus();
        TestWorkbench.settle();
        TestWorkbench.shot("9-script-and-plan");
        page.activate(view);
        page.toggleZoom(page.getReference(view));
        TestWorkbench.settle();
        TestWorkbench.shot("9-plan");
        page.toggleZoom(page.getReference(view));
    }

    @Test
    void thePlanFollowsTheTyping() throws Exception {
        TestProject project = use(TestProject.withSample("plan-typing"));
        ITextEditor editor = TestWorkbench.open(project.file("rotate-certificate.ps1"));
        show();
        TestWorkbench.waitFor("the plan of the faulty script", () -> heading().contains("stop"));

        String text = TestWorkbench.document(editor).get();
        TestWorkbench.document(editor).replace(text.indexOf(", SMTP"), ", SMTP".length(), "");

        TestWorkbench.waitFor("the plan of the mended script", () -> !heading().contains("stop"));
        assertTrue(find(NEW_CERTIFICATE).isEmpty(), "a certificate that gets nothing new is not shown");
        editor.getAction("undo").run();
        TestWorkbench.waitFor("the plan of the faulty script again", () -> heading().contains("stop"));
        wait(NEW_CERTIFICATE);
    }

    @Test
    void theActiveScriptIsFollowedAndNoOtherFile() throws Exception {
        TestProject project = use(TestProject.withSample("plan-active"));
        TestWorkbench.open(project.file("rotate-certificate.ps1"));
        show();
        TestWorkbench.waitFor("the first script", () -> heading().startsWith("rotate-certificate.ps1"));

        TestWorkbench.open(project.file("clean.ps1"));
        TestWorkbench.waitFor("the second script", () -> heading().startsWith("clean.ps1"));
        TestWorkbench.open(project.file("environment.json"));
        TestWorkbench.settle();

        assertTrue(heading().startsWith("clean.ps1"), heading());
    }

    @Test
    void whatStaysIsShownOnDemand() throws Exception {
        TestProject project = use(TestProject.withSample("plan-all"));
        TestWorkbench.open(project.file("rotate-certificate.ps1"));
        show();
        wait(NEW_CERTIFICATE);
        assertTrue(find("0A19CEFD").isEmpty());

        ActionContributionItem all = (ActionContributionItem) view.getViewSite().getActionBars().getMenuManager().getItems()[0];
        all.getAction().setChecked(true);

        TestWorkbench.waitFor("what stays", () -> find("0A19CEFD").isPresent());
    }

    @Test
    void theKeyEnterGoesToTheCall() throws Exception {
        TestProject project = use(TestProject.withSample("plan-call"));
        IFile script = project.file("rotate-certificate.ps1");
        TestWorkbench.open(script);
        show();
        TreeItem call = wait("Enable-ExchangeCertificate");
        select(call);
        TestWorkbench.open(project.file("environment.json"));

        Event open = new Event();
        open.item = call;
        tree().notifyListeners(SWT.DefaultSelection, open);

        ITextEditor editor = page.getActiveEditor().getAdapter(ITextEditor.class);
        assertEquals("rotate-certificate.ps1", editor.getTitle());
        String selected = ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
        assertTrue(selected.startsWith("Enable-ExchangeCertificate"), selected);
    }

    @Test
    void showInLeadsFromTheCallToItsLine() throws Exception {
        TestProject project = use(TestProject.withSample("plan-show-in"));
        ITextEditor editor = TestWorkbench.open(project.file("rotate-certificate.ps1"));
        show();
        wait("Enable-ExchangeCertificate");
        int call = TestWorkbench.document(editor).get().indexOf("-Services IMAP");

        assertTrue(view.getAdapter(IShowInTarget.class).show(new ShowInContext(editor.getEditorInput(), new TextSelection(call, 0))));

        TestWorkbench.waitFor("the line", () -> tree().getSelectionCount() > 0);
        assertTrue(tree().getSelection()[0].getText().contains("Enable-ExchangeCertificate"), tree().getSelection()[0].getText());
        assertEquals(project.file("rotate-certificate.ps1"), view.getAdapter(IShowInSource.class).getShowInContext().getInput());
    }

    @Test
    void whatTheUserCollapsesStaysSoWhileHeTypes() throws Exception {
        TestProject project = use(TestProject.withSample("plan-collapse"));
        ITextEditor editor = TestWorkbench.open(project.file("rotate-certificate.ps1"));
        show();
        wait("Enable-ExchangeCertificate");
        TreeItem servers = find("Servers").orElseThrow();
        Event collapse = new Event();
        collapse.item = servers;
        servers.getParent().notifyListeners(SWT.Collapse, collapse);
        servers.setExpanded(false);

        TestWorkbench.document(editor).replace(0, 0, "#\n");
        TestWorkbench.waitFor("the plan of the new text", () -> find("line 46").isPresent());

        assertFalse(find("Servers").orElseThrow().getExpanded());
        assertTrue(find("Calls in their order").orElseThrow().getExpanded());
        editor.doRevertToSaved();
    }

    @Test
    void brokenSettingsAreTheReasonWhyThereIsNoPlan() throws Exception {
        TestProject project = use(TestProject.withSample("plan-broken"));
        TestWorkbench.open(project.file("rotate-certificate.ps1"));
        show();
        wait("EX01");

        project.add("exlint.psd1", "@{ Enviroment = 'x' }\n");

        TestWorkbench.waitFor("the reason", () -> heading().contains("exlint.psd1"));
        assertEquals(0, tree().getItemCount());
    }

    @Test
    void copyGivesTheColumnsOfWhatIsSelected() throws Exception {
        TestProject project = use(TestProject.withSample("plan-copy"));
        TestWorkbench.open(project.file("rotate-certificate.ps1"));
        show();
        select(wait(NEW_CERTIFICATE));

        view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();

        assertTrue(clipboard().contains("\tIMAP, POP, IIS\tIMAP, POP, IIS, "), clipboard());
    }

    @Test
    void theWholePlanIsCopiedAsTextAndMarkdownAndWrittenAsHtml() throws Exception {
        TestProject project = use(TestProject.withSample("plan-export"));
        IFile script = project.file("rotate-certificate.ps1");
        TestWorkbench.open(script);
        show();
        wait(NEW_CERTIFICATE);

        menu("Copy Plan as Text");
        TestWorkbench.waitFor("the text", () -> clipboard().contains("rotate-certificate.ps1"));
        assertTrue(clipboard().contains("EX01") && !clipboard().contains("| "), clipboard());
        menu("Copy Plan as Markdown");
        TestWorkbench.waitFor("the table", () -> clipboard().contains("| "));

        ScriptChecks checks = new ServiceCaller<>(getClass(), ScriptChecks.class).current().orElseThrow();
        ScriptPlan.Known plan = (ScriptPlan.Known) ScriptPlans.of(checks, script);
        String html = PlanExport.HTML.of(plan.overview(), checks.texts());
        assertTrue(html.startsWith("<!DOCTYPE html>") && html.contains("<svg") && !html.contains("<script"), html);
    }

    private void menu(String text) {
        for (IContributionItem item : view.getViewSite().getActionBars().getMenuManager().getItems()) {
            if (item instanceof ActionContributionItem action && action.getAction().getText().equals(text)) {
                action.getAction().run();
                return;
            }
        }
        throw new AssertionError("no item " + text);
    }

    private void show() throws Exception {
        view = page.showView(VIEW);
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertNotNull(text);
        return text;
    }

    private String heading() {
        return ((ViewPart) view).getContentDescription();
    }

    private Tree tree() {
        return ((TreeViewer) view.getSite().getSelectionProvider()).getTree();
    }

    private void select(TreeItem item) {
        ((TreeViewer) view.getSite().getSelectionProvider()).setSelection(new StructuredSelection(item.getData()));
    }

    private TreeItem wait(String label) {
        TestWorkbench.waitFor(label, () -> find(label).isPresent());
        return find(label).orElseThrow();
    }

    private Optional<TreeItem> find(String label) {
        return find(tree().getItems(), label);
    }

    private static Optional<TreeItem> find(TreeItem[] items, String label) {
        for (TreeItem item : items) {
            Optional<TreeItem> found = item.getText().contains(label) ? Optional.of(item) : find(item.getItems(), label);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
