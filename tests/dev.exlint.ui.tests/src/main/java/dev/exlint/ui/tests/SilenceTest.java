package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** What silences a finding: a comment with a reason, another level, or no rule at all; offered behind all fixes. */
class SilenceTest extends WorkbenchTestCase {

    private static final String TITLE = "Suppress a Finding";

    @Test
    void whatSilencesComesBehindTheFixes() throws Exception {
        use(TestProject.withSurroundings(getClass()));
        List<String> labels = Arrays.stream(offered(script("rotate.ps1"))).map(IMarkerResolution::getLabel).toList();

        int suppress = labels.indexOf("Suppress " + SampleScript.RULE + " here, with a reason...");
        assertTrue(suppress > 0, labels.toString());
        assertEquals(List.of("Report " + SampleScript.RULE + " as Warning in exlint.psd1",
                "Report " + SampleScript.RULE + " as Information in exlint.psd1", "Switch " + SampleScript.RULE + " off in exlint.psd1"),
                labels.subList(suppress + 1, labels.size()));
    }

    @Test
    void aScriptThatIsNoPowerShellCanNotBeSilenced() throws Exception {
        TestProject project = use(TestProject.empty(getClass()));
        IFile file = project.add("broken.ps1", "if (\n");
        TestWorkbench.waitFor("the syntax error", () -> !TestWorkbench.markers(file, "EXParseError").isEmpty());
        IMarker marker = TestWorkbench.markers(file, "EXParseError").get(0);

        assertEquals(0, IDE.getMarkerHelpRegistry().getResolutions(marker).length);
        assertFalse(IDE.getMarkerHelpRegistry().hasResolutions(marker));
    }

    @Test
    void aCommentIsNotSilencedByAComment() throws Exception {
        TestProject project = use(TestProject.empty(getClass()));
        IFile file = project.add("directive.ps1", "# exlint-disable-next-line EXNothing -- old\nGet-Process\n");
        TestWorkbench.waitFor("the directive of no rule", () -> !TestWorkbench.markers(file, "EXInvalidDirective").isEmpty());

        List<String> labels = Arrays.stream(IDE.getMarkerHelpRegistry()
                .getResolutions(TestWorkbench.markers(file, "EXInvalidDirective").get(0))).map(IMarkerResolution::getLabel).toList();

        assertTrue(labels.stream().noneMatch(label -> label.startsWith("Suppress")), labels.toString());
        assertTrue(labels.stream().anyMatch(label -> label.startsWith("Switch")), labels.toString());
    }

    @Test
    void theReasonThatTheUserTypesStandsInACommentAboveTheStatement() throws Exception {
        use(TestProject.withSurroundings(getClass()));
        IFile file = script("rotate.ps1");
        ITextEditor editor = TestWorkbench.open(file);
        String before = TestWorkbench.document(editor).get();
        TestProject.waitForChecks();

        answer("tried on the test server");
        resolution(file, "Suppress").run(marker(file));

        int line = before.lastIndexOf('\n', marker(before)) + 1;
        String comment = "    # exlint-disable-next-line " + SampleScript.RULE + " -- tried on the test server\n";
        assertEquals(before.substring(0, line) + comment + before.substring(line), TestWorkbench.document(editor).get());
        assertFalse(editor.isDirty(), "nothing was unsaved before");
        TestWorkbench.waitFor("silence", () -> TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
        editor.getAction("undo").run();
        assertEquals(before, TestWorkbench.document(editor).get());
    }

    @Test
    void whoGivesNoReasonChangesNothing() throws Exception {
        use(TestProject.withSurroundings(getClass()));
        IFile file = script("rotate.ps1");
        byte[] before = TestProject.bytes(file);

        Display.getCurrent().asyncExec(() -> {
            Shell dialog = dialog();
            assertFalse(button(dialog, "OK").isEnabled(), "no reason, no comment");
            dialog.close();
        });
        resolution(file, "Suppress").run(marker(file));

        assertEquals(new String(before, StandardCharsets.UTF_8), new String(TestProject.bytes(file), StandardCharsets.UTF_8));
    }

    @Test
    void anotherLevelIsWrittenIntoTheNearestSettingsAndShownAtOnce() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        IFile file = script("rotate.ps1");
        String before = TestProject.sampleText("exlint.psd1");

        resolution(file, "Report " + SampleScript.RULE + " as Information").run(marker(file));

        String after = new String(TestProject.bytes(project.file("exlint.psd1")), StandardCharsets.UTF_8);
        assertEquals(before, after.replaceFirst("    Rules +\\= @\\{\n.*\n    \\}\n", ""));
        assertTrue(after.contains(SampleScript.RULE + " = @{ Severity = 'Information' }"), after);
        TestWorkbench.waitFor("the level", () -> marker(file).getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_INFO);
    }

    @Test
    void everyLevelThatIsOfferedIsWhatTheFindingHasThen() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        IFile file = script("rotate.ps1");
        for (String step : List.of("Information", "Error", "Warning")) {
            resolution(file, "Report " + SampleScript.RULE + " as " + step).run(marker(file));
            int severity = step.equals("Error") ? IMarker.SEVERITY_ERROR
                    : step.equals("Warning") ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO;
            TestWorkbench.waitFor(step, () -> marker(file).getAttribute(IMarker.SEVERITY, -1) == severity);
        }
        assertEquals(List.of(), TestWorkbench.markers(project.file("exlint.psd1")));
    }

    @Test
    void aRuleIsSwitchedOffInSettingsThatAreMadeForIt() throws Exception {
        TestProject project = use(TestProject.empty(getClass()));
        IFile file = project.add("broken.ps1", "Enable-ExchangeCertificate -Thumbprnt 1 -Services SMTP\n");
        TestWorkbench.waitFor("a finding", () -> !TestWorkbench.markers(file).isEmpty());
        IMarker marker = TestWorkbench.markers(file).get(0);
        String rule = marker.getAttribute("rule", "");

        IMarkerResolution off = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
                .filter(each -> each.getLabel().startsWith("Switch")).findFirst().orElseThrow();
        off.run(marker);

        assertTrue(new String(TestProject.bytes(project.file("exlint.psd1")), StandardCharsets.UTF_8).contains(rule
                + " = @{ Enable = $false }"));
        TestWorkbench.waitFor("silence", () -> TestWorkbench.markers(file, rule).isEmpty());
        assertEquals(List.of(), TestWorkbench.markers(project.file("exlint.psd1")));
    }

    @Test
    void theDialogIsSeenAsAPersonSeesIt() throws Exception {
        use(TestProject.withSurroundings(getClass()));
        IFile file = script("rotate.ps1");
        TestWorkbench.open(file);
        TestProject.waitForChecks();

        Display.getCurrent().asyncExec(() -> {
            text(dialog()).setText("the old certificate is removed tonight, change 4711");
            TestWorkbench.settle();
            TestWorkbench.shot("7-suppress");
            dialog().close();
        });
        resolution(file, "Suppress").run(marker(file));
        assertFalse(TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
    }

    private IFile script(String name) throws Exception {
        IFile file = project().add(name, TestProject.sampleText("rotate-certificate.ps1"));
        TestWorkbench.waitFor("the fault to be marked", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
        return file;
    }

    private static IMarker marker(IFile file) {
        return TestWorkbench.markers(file, SampleScript.RULE).get(0);
    }

    private static int marker(String text) throws Exception {
        return SampleScript.findings("rotate.ps1", text).stream().filter(each -> each.rule().equals(SampleScript.RULE)).findFirst()
                .orElseThrow().start();
    }

    private static IMarkerResolution[] offered(IFile file) {
        return IDE.getMarkerHelpRegistry().getResolutions(marker(file));
    }

    private static IMarkerResolution resolution(IFile file, String label) {
        return Arrays.stream(offered(file)).filter(each -> each.getLabel().startsWith(label)).findFirst().orElseThrow();
    }

    /** Types into the dialog that is about to open, and presses OK. */
    private static void answer(String reason) {
        Display.getCurrent().asyncExec(() -> {
            Shell dialog = dialog();
            text(dialog).setText(reason);
            button(dialog, "OK").notifyListeners(SWT.Selection, new Event());
        });
    }

    private static Shell dialog() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals(TITLE)).findFirst().orElseThrow();
    }

    private static Text text(Composite parent) {
        return find(parent, Text.class, text -> true);
    }

    private static Button button(Composite parent, String label) {
        return find(parent, Button.class, button -> button.getText().replace("&", "").equals(label));
    }

    private static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> wanted) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && wanted.test(type.cast(child))) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, wanted) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
