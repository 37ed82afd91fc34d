package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.workspace.analysis.Engine;
import dev.exlint.workspace.problems.ProblemMarker;
import dev.exlint.workspace.problems.ScriptChecks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to us, the editor lives on. It doesn't extend the common case: here something is logged, once. */
class SturdinessTest {

    private final CleanLog log = new CleanLog();
    private TestProject project;

    @BeforeEach
    void listen() {
        log.start();
    }

    @AfterEach
    void leaveNothing() throws Exception {
        checks().use(Diagnosis::check, Clock.systemUTC());
        log.stop();
        project.delete();
    }

    @Test
    void anEngineThatFailsIsOneMarkerAndOneLogEntryAndTheNextKeyIsCheckedAgain() throws Exception {
        assertSurvives((script, context, budget) -> {
            throw new IllegalStateException("as a test");
        });
    }

    @Test
    void aStackThatOverflowsIsSurvivedToo() throws Exception {
        assertSurvives((script, context, budget) -> {
            throw new StackOverflowError("as a test");
        });
    }

    @Test
    void aFileThatIsNoTextHasOneMarkerAndKeepsItsBytes() throws Exception {
        project = TestProject.withSurroundings(getClass());
        byte[] bytes = ("\uFEFF" + TestProject.sampleText("rotate-certificate.ps1")).getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;

        IFile file = project.add("broken.ps1", bytes);
        TestWorkbench.waitFor("the file to be marked", () -> !TestWorkbench.markers(file).isEmpty());
        TestProject.waitForChecks();

        IMarker only = TestWorkbench.markers(file).get(0);
        assertEquals(1, TestWorkbench.markers(file).size());
        assertEquals("", only.getAttribute(ProblemMarker.RULE, ""));
        assertFalse(only.getAttribute(ProblemMarker.FIXABLE, false));
        assertArrayEquals(bytes, TestProject.bytes(file));
        assertEquals(List.of(), log.heard());
    }

    @Test
    void binaryNoiseIsPaintedAndCheckedWithoutHarm() throws Exception {
        project = TestProject.withSurroundings(getClass());
        String noise = "\"$(@{[<#" + "((((((((((\n".repeat(3000) + "@'\n" + "`".repeat(99)
                + "\0\uD800 Enable-ExchangeCertificate -Services SMTP";

        ITextEditor editor = TestWorkbench.open(project.add("noise.ps1", "#"));
        TestWorkbench.document(editor).set(noise);
        TestProject.waitForChecks();

        assertEquals(List.of(), log.heard());
    }

    private void assertSurvives(Engine failing) throws Exception {
        project = TestProject.withSurroundings(getClass());
        IFile file = project.add("rotate.ps1", TestProject.sampleText("rotate-certificate.ps1"));
        ITextEditor editor = TestWorkbench.open(file);
        TestWorkbench.waitFor("the fault to be marked", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
        IDocument document = TestWorkbench.document(editor);

        checks().use(failing, Clock.systemUTC());
        for (int i = 0; i < 3; i++) {
            document.replace(0, 0, "#\n");
            TestProject.waitForChecks();
        }
        TestWorkbench.waitFor("the failure to be marked", () -> TestWorkbench.markers(file).size() == 1
                && TestWorkbench.markers(file).get(0).getAttribute(ProblemMarker.RULE, "").isEmpty());
        List<IStatus> logged = log.heard();
        assertEquals(1, logged.size(), logged.toString());
        assertTrue(logged.get(0).getMessage().contains("rotate.ps1"), logged.get(0).getMessage());

        checks().use(Diagnosis::check, Clock.systemUTC());
        document.replace(0, 0, "#\n");

        TestWorkbench.waitFor("the fault to be marked again", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
    }

    private static ScriptChecks checks() {
        return new ServiceCaller<>(SturdinessTest.class, ScriptChecks.class).current().orElseThrow();
    }
}
