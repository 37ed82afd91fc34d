package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.ui.hover.FindingHover;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** Over a finding the editor says why it is one and what it rests on. */
class HoverTest extends WorkbenchTestCase {

    private final Texts texts = Texts.of(Locale.getDefault());

    @Test
    void theHoverNamesRuleReasonAndEveryFactWithWhoSaysIt() throws Exception {
        IFile file = marked();
        ITextEditor editor = TestWorkbench.open(file);
        TestProject.waitForChecks();
        Finding finding = finding();

        String info = new FindingHover().getHoverInfo(viewer(editor), region(editor, finding.start()));

        String plain = plain(info);
        assertTrue(plain.contains(SampleScript.RULE), plain);
        assertTrue(plain.contains(texts.render(Message.of("rule." + SampleScript.RULE + ".why"))), plain);
        finding.evidence().forEach(each -> assertTrue(plain.contains(texts.render(each.text()).replaceAll("\\s+", " ")), () ->
                texts.render(each.text())));
        finding.evidence().stream().filter(each -> !each.source().isEmpty()).forEach(each -> assertTrue(plain.contains(each.source())));
        finding.related().forEach(each -> assertTrue(plain.contains(texts.render(each.message())), plain));
        assertTrue(plain.contains("documented by Microsoft"), plain);
        assertFalse(plain.contains("(safe)"), "the platform offers the fixes of a marker: " + plain);
    }

    @Test
    void thePopupOfTheEditorShowsMessageFixesAndReasonInOne() throws Exception {
        IFile file = marked();
        ITextEditor editor = TestWorkbench.open(file);
        TestProject.waitForChecks();
        TestWorkbench.waitFor("the squiggle", () -> TestWorkbench.annotations(editor) > 0);
        TestWorkbench.settle();
        int start = TestWorkbench.markers(file, SampleScript.RULE).get(0).getAttribute(IMarker.CHAR_START, 0);
        editor.selectAndReveal(start + 1, 0);
        editor.setFocus();

        editor.getAdapter(ITextOperationTarget.class).doOperation(ISourceViewer.INFORMATION);

        TestWorkbench.waitFor("the popup", () -> popupText().contains(SampleScript.RULE));
        TestWorkbench.settle();
        TestWorkbench.shot("6-hover");
        assertTrue(popup().getSize().x > 400 && popup().getSize().y > 150, popup().getSize().toString());
    }

    @Test
    void whereNothingWasFoundThereIsNoHover() throws Exception {
        IFile file = marked();
        ITextEditor editor = TestWorkbench.open(file);
        TestProject.waitForChecks();

        assertNull(new FindingHover().getHoverRegion(viewer(editor), 0));
    }

    @Test
    void whileTheTextIsNotLookedAtYetThereIsNoHoverOfAnOlderOne() throws Exception {
        IFile file = marked();
        ITextEditor editor = TestWorkbench.open(file);
        TestProject.waitForChecks();

        TestWorkbench.document(editor).replace(0, 0, "#\n");

        assertNull(new FindingHover().getHoverRegion(viewer(editor), finding().start() + 2));
    }

    @Test
    void theKeyF1ExplainsTheRuleOfAMarker() throws Exception {
        IMarker marker = TestWorkbench.markers(marked(), SampleScript.RULE).get(0);

        String id = IDE.getMarkerHelpRegistry().getHelp(marker);
        IContext context = HelpSystem.getContext(id);

        assertTrue(context instanceof IContext2 titled && titled.getTitle().equals(texts.render(Message.of("rule." + SampleScript.RULE
                + ".title"))), id);
        assertTrue(context.getText().contains(texts.render(Message.of("rule." + SampleScript.RULE + ".why"))), context.getText());
        assertTrue(context.getText().contains("KB 2888788"), context.getText());
    }

    private IFile marked() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        IFile file = project.add("rotate.ps1", TestProject.sampleText("rotate-certificate.ps1"));
        TestWorkbench.waitFor("the fault to be marked", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
        return file;
    }

    private static Finding finding() throws Exception {
        return SampleScript.findings("rotate.ps1", TestProject.sampleText("rotate-certificate.ps1")).stream()
                .filter(each -> each.rule().equals(SampleScript.RULE)).findFirst().orElseThrow();
    }

    private static ISourceViewer viewer(ITextEditor editor) {
        return (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    private static IRegion region(ITextEditor editor, int offset) {
        return new FindingHover().getHoverRegion(viewer(editor), offset);
    }

    /** Without the breaks of lines. */
    private static String plain(String info) {
        return info.replaceAll("\\s+", " ");
    }

    /** The window above the workbench's. */
    private static Shell popup() {
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell != window && shell.isVisible()) {
                return shell;
            }
        }
        return window;
    }

    private static String popupText() {
        StringBuilder text = new StringBuilder();
        collect(popup(), text);
        return text.toString();
    }

    private static void collect(Composite parent, StringBuilder text) {
        for (Control child : parent.getChildren()) {
            if (child instanceof StyledText styled) {
                text.append(styled.getText());
            }
            if (child instanceof Composite composite) {
                collect(composite, text);
            }
        }
    }
}
