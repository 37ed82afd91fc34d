package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** A user's walk through the sample, with a picture at every station; README shows one of them. */
class WalkTest extends WorkbenchTestCase {

    @Test
    void openSeeFixUndo() throws Exception {
        IWorkbenchPage page = TestWorkbench.page();
        for (String empty : List.of("org.eclipse.ui.views.ContentOutline", "org.eclipse.ui.views.TaskList")) {
            page.hideView(page.findViewReference(empty));
        }
        TestProject project = use(TestProject.withSample("hybrid-rotation"));
        page.showView(TestWorkbench.PROBLEMS_VIEW);
        IFile file = project.file("rotate-certificate.ps1");
        ITextEditor editor = TestWorkbench.open(file);
        IDocument document = TestWorkbench.document(editor);
        String faulty = document.get();
        TestWorkbench.waitFor("the fault to be marked", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
        IMarker marker = TestWorkbench.markers(file, SampleScript.RULE).get(0);
        editor.selectAndReveal(marker.getAttribute(IMarker.CHAR_START, 0), 0);
        TestWorkbench.settle();
        TestWorkbench.expandTrees();
        TestWorkbench.showProblems();
        editor.setFocus();
        TestWorkbench.settle();
        TestWorkbench.shot("1-finding");

        Table popup = TestWorkbench.quickFixPopup(editor);
        popup.setSelection(0);
        Event selected = new Event();
        selected.item = popup.getItem(0);
        popup.notifyListeners(SWT.Selection, selected);
        TestWorkbench.settle();
        TestWorkbench.shot("2-quick-fix");
        popup.notifyListeners(SWT.DefaultSelection, selected);
        TestWorkbench.waitFor("the fix", () -> !document.get().equals(faulty));
        TestProject.waitForChecks();
        TestWorkbench.showProblems();
        TestWorkbench.settle();
        TestWorkbench.shot("3-after-fix");
        TestWorkbench.waitFor("the ruler to be empty", () -> TestWorkbench.annotations(editor) == 0);
        assertTrue(document.getLength() < faulty.length(), "SMTP is gone from the list");

        editor.getAction("undo").run();
        assertEquals(faulty, document.get());
        TestWorkbench.waitFor("the marker to come back", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
        TestProject.waitForChecks();
        TestWorkbench.showProblems();
        TestWorkbench.settle();
        TestWorkbench.shot("4-after-undo");
    }
}
