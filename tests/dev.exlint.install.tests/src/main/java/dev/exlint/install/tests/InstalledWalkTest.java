package dev.exlint.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.ui.tests.TestProject;
import dev.exlint.ui.tests.TestWorkbench;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a user of the update site does first: open the sample's script, see the finding, apply its fix. */
class InstalledWalkTest {

    private static final String RULE = "EXSmtpOnUntrustedCertificate";

    private TestProject project;

    @AfterEach
    void leaveNothing() throws Exception {
        project.delete();
    }

    @Test
    void theSampleIsMarkedAndFixedInAWorkbenchThatGotExlintFromItsSite() throws Exception {
        project = TestProject.withSample("installed-sample");
        IFile file = project.file("rotate-certificate.ps1");
        String faulty = TestProject.sampleText("rotate-certificate.ps1");
        ITextEditor editor = TestWorkbench.open(file);
        TestWorkbench.waitFor("the fault to be marked", () -> !TestWorkbench.markers(file, RULE).isEmpty());
        IMarker marker = TestWorkbench.markers(file, RULE).get(0);
        assertEquals("SMTP", faulty.substring(marker.getAttribute(IMarker.CHAR_START, 0), marker.getAttribute(IMarker.CHAR_END, 0)));

        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertTrue(fixes.length > 0, "no fix is offered");
        fixes[0].run(marker);

        assertEquals(faulty.replace("-Services IMAP, POP, IIS, SMTP", "-Services IMAP, POP, IIS"), TestWorkbench.document(editor).get());
        assertEquals(TestWorkbench.document(editor).get(), new String(TestProject.bytes(file), StandardCharsets.UTF_8));
        TestWorkbench.waitFor("the marker to go", () -> TestWorkbench.markers(file, RULE).isEmpty());
    }

    @Test
    void theViewsOpenInAWorkbenchThatGotExlintFromItsSite() throws Exception {
        project = TestProject.withSample("installed-views");
        TestWorkbench.open(project.file("rotate-certificate.ps1"));

        for (String id : List.of("dev.exlint.ui.plan", "dev.exlint.ui.environment")) {
            ViewPart view = (ViewPart) TestWorkbench.page().showView(id);
            TreeViewer tree = (TreeViewer) view.getSite().getSelectionProvider();
            TestWorkbench.waitFor("lines in " + id + ": " + view.getContentDescription(), () -> tree.getTree().getItemCount() > 1);
            TestWorkbench.page().hideView(view);
        }
    }
}
