package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.workspace.problems.ProblemMarker;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** The editor says what the core says, as soon as it is typed. */
class ProblemsWhileTypingTest extends WorkbenchTestCase {

    @Test
    void aFaultIsMarkedWhileItIsTypedAndNotSaved() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        IFile file = project.add("rotate-certificate.ps1", "# to be written\n");
        String faulty = TestProject.sampleText("rotate-certificate.ps1");
        ITextEditor editor = TestWorkbench.open(file);

        TestWorkbench.document(editor).set(faulty);
        TestWorkbench.waitFor("the fault to be marked", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());

        assertTrue(editor.isDirty(), "nothing was saved");
        assertSame(SampleScript.findings(file.getName(), faulty), TestWorkbench.markers(file), faulty);
    }

    @Test
    void everyScriptOfTheSampleHasTheFindingsOfTheCore() throws Exception {
        TestProject project = use(TestProject.withSample(getClass().getSimpleName() + System.nanoTime()));
        for (String name : List.of("rotate-certificate.ps1", "kb2888788.ps1", "clean.ps1")) {
            TestWorkbench.open(project.file(name));
            TestProject.waitForChecks();

            String text = TestProject.sampleText(name);
            assertSame(SampleScript.findings(name, text), TestWorkbench.markers(project.file(name)), text);
        }
    }

    @Test
    void aScriptThatNobodyOpensIsMarkedToo() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        String faulty = TestProject.sampleText("rotate-certificate.ps1");

        IFile file = project.add("Closed.PS1", faulty);
        TestWorkbench.waitFor("the fault to be marked", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());

        assertSame(SampleScript.findings(file.getName(), faulty), TestWorkbench.markers(file), faulty);
    }

    @Test
    void markersMoveWithTheTextAndStayTheSameMarkers() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        IFile file = project.add("rotate.ps1", TestProject.sampleText("rotate-certificate.ps1"));
        ITextEditor editor = TestWorkbench.open(file);
        TestWorkbench.waitFor("the fault to be marked", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
        TestProject.waitForChecks();
        IMarker marker = TestWorkbench.markers(file, SampleScript.RULE).get(0);
        int start = marker.getAttribute(IMarker.CHAR_START, -1);

        TestWorkbench.document(editor).replace(0, 0, "# one more line\n");
        TestWorkbench.waitFor("the marker to move", () -> marker.getAttribute(IMarker.CHAR_START, -1) == start + 16);

        assertTrue(TestWorkbench.markers(file).contains(marker));
    }

    @Test
    void whatIsNotSavedIsForgottenWithTheEditor() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        IFile file = project.add("rotate.ps1", TestProject.sampleText("rotate-certificate.ps1"));
        ITextEditor editor = TestWorkbench.open(file);
        TestWorkbench.waitFor("the fault to be marked", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
        TestWorkbench.document(editor).set("# nothing left\n");
        TestWorkbench.waitFor("the marker to go", () -> TestWorkbench.markers(file).isEmpty());

        TestWorkbench.page().closeEditor(editor, false);

        TestWorkbench.waitFor("what lies on disk to count again", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
    }

    private static void assertSame(List<Finding> findings, List<IMarker> markers, String text) throws Exception {
        Texts texts = Texts.of(Locale.getDefault());
        List<String> messages = markers.stream().map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
        assertEquals(findings.size(), markers.size(), () -> findings + " but marked " + messages);
        for (int i = 0; i < markers.size(); i++) {
            IMarker marker = markers.get(i);
            Finding finding = findings.get(i);
            assertEquals(finding.rule(), marker.getAttribute(ProblemMarker.RULE));
            assertEquals(texts.render(finding.message()), marker.getAttribute(IMarker.MESSAGE));
            assertEquals(finding.start(), marker.getAttribute(IMarker.CHAR_START));
            assertEquals(finding.end(), marker.getAttribute(IMarker.CHAR_END));
            assertEquals(text.substring(0, finding.start()).lines().count() + (text.charAt(finding.start() - 1) == '\n' ? 1 : 0),
                    ((Integer) marker.getAttribute(IMarker.LINE_NUMBER)).longValue());
            assertEquals(severity(finding.level()), marker.getAttribute(IMarker.SEVERITY));
            assertEquals(!finding.fixes().isEmpty(), marker.getAttribute(ProblemMarker.FIXABLE));
            assertFalse(marker.getAttribute(ProblemMarker.FINGERPRINT, "").isEmpty());
        }
    }

    private static Integer severity(Level level) {
        return switch (level) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
