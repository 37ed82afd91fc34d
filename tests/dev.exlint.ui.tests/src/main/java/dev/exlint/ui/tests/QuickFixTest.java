package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.Test;

/** A fix changes its own characters and nothing else, in an editor and in a file that nobody opened. */
class QuickFixTest extends WorkbenchTestCase {

    @Test
    void theFixChangesItsOwnCharactersAndOneUndoBringsThemBack() throws Exception {
        String faulty = TestProject.sampleText("rotate-certificate.ps1");
        IFile file = faultyFile("rotate.ps1", faulty.getBytes(StandardCharsets.UTF_8));
        ITextEditor editor = TestWorkbench.open(file);
        IDocument document = TestWorkbench.document(editor);
        TestProject.waitForChecks();

        resolutions(file)[0].run(marker(file));

        String fixed = firstFix(faulty).applyTo(faulty);
        assertEquals(fixed, document.get());
        assertFalse(editor.isDirty(), "nothing was unsaved before, so the fix is saved");
        TestWorkbench.waitFor("the marker to go", () -> TestWorkbench.markers(file, SampleScript.RULE).size() == rule(fixed));

        editor.getAction("undo").run();

        assertEquals(faulty, document.get());
        TestWorkbench.waitFor("the marker to come back", () -> TestWorkbench.markers(file, SampleScript.RULE).size() == rule(faulty));
    }

    @Test
    void anUndoFasterThanTheAnalysisLosesNoSquiggle() throws Exception {
        IFile file = faultyFile("rotate.ps1", TestProject.sampleText("rotate-certificate.ps1").getBytes(StandardCharsets.UTF_8));
        ITextEditor editor = TestWorkbench.open(file);
        TestProject.waitForChecks();
        TestWorkbench.waitFor("the squiggle", () -> TestWorkbench.annotations(editor) == TestWorkbench.markers(file).size());

        resolutions(file)[0].run(marker(file));
        editor.getAction("undo").run();
        TestProject.waitForChecks();

        assertFalse(TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
        TestWorkbench.waitFor("the squiggle to be back", () -> TestWorkbench.annotations(editor) == TestWorkbench.markers(file).size());
    }

    @Test
    void whatTheUserHasNotSavedStaysUnsaved() throws Exception {
        String faulty = TestProject.sampleText("rotate-certificate.ps1");
        IFile file = faultyFile("rotate.ps1", faulty.getBytes(StandardCharsets.UTF_8));
        ITextEditor editor = TestWorkbench.open(file);
        TestWorkbench.document(editor).replace(0, 0, "# mine\n");
        TestProject.waitForChecks();

        resolutions(file)[0].run(marker(file));

        assertEquals("# mine\n" + firstFix(faulty).applyTo(faulty), TestWorkbench.document(editor).get());
        assertTrue(editor.isDirty());
        assertEquals(faulty, new String(TestProject.bytes(file), StandardCharsets.UTF_8));
    }

    @Test
    void aMarkerThatIsOlderThanTheTextIsFixedWhereTheFaultIsNow() throws Exception {
        String faulty = TestProject.sampleText("rotate-certificate.ps1");
        IFile file = faultyFile("rotate.ps1", faulty.getBytes(StandardCharsets.UTF_8));
        ITextEditor editor = TestWorkbench.open(file);
        TestProject.waitForChecks();
        IMarkerResolution fix = resolutions(file)[0];

        TestWorkbench.document(editor).replace(0, 0, "# moved by a line\n");
        fix.run(marker(file));

        assertEquals("# moved by a line\n" + firstFix(faulty).applyTo(faulty), TestWorkbench.document(editor).get());
    }

    @Test
    void aFaultThatIsGoneIsNotFixed() throws Exception {
        IFile file = faultyFile("rotate.ps1", TestProject.sampleText("rotate-certificate.ps1").getBytes(StandardCharsets.UTF_8));
        ITextEditor editor = TestWorkbench.open(file);
        TestProject.waitForChecks();
        IMarker marker = marker(file);
        IMarkerResolution fix = resolutions(file)[0];

        TestWorkbench.document(editor).set("# all gone\n");
        assertEquals(0, IDE.getMarkerHelpRegistry().getResolutions(marker).length);
        fix.run(marker);

        assertEquals("# all gone\n", TestWorkbench.document(editor).get());
    }

    @Test
    void safeFixesComeFirstAndEachShowsItsLinesBeforeAndAfter() throws Exception {
        String faulty = TestProject.sampleText("rotate-certificate.ps1");
        IFile file = faultyFile("rotate.ps1", faulty.getBytes(StandardCharsets.UTF_8));

        IMarkerResolution[] resolutions = resolutions(file);

        Fix first = firstFix(faulty);
        assertEquals(Texts.of(Locale.getDefault()).render(first.title()) + (first.kind() == FixKind.SAFE ? " (safe)" : " (needs a look)"),
                resolutions[0].getLabel());
        int line = faulty.lastIndexOf('\n', first.edits().get(0).start()) + 1;
        String before = faulty.substring(line, faulty.indexOf('\n', line)).strip();
        String fixed = first.applyTo(faulty);
        String after = fixed.substring(line, fixed.indexOf('\n', line)).strip();
        String description = ((IMarkerResolution2) resolutions[0]).getDescription();
        assertTrue(description.contains(before) && description.contains(after), description);
    }

    @Test
    void ctrlOneShowsTheFixInTheEditor() throws Exception {
        String faulty = TestProject.sampleText("rotate-certificate.ps1");
        IFile file = faultyFile("rotate.ps1", faulty.getBytes(StandardCharsets.UTF_8));
        ITextEditor editor = TestWorkbench.open(file);
        TestProject.waitForChecks();
        TestWorkbench.settle();
        editor.selectAndReveal(marker(file).getAttribute(IMarker.CHAR_START, 0), 0);
        editor.setFocus();

        Table popup = TestWorkbench.quickFixPopup(editor);

        List<String> offered = Arrays.stream(popup.getItems()).map(item -> item.getText()).toList();
        assertEquals(resolutions(file)[0].getLabel(), offered.get(0), offered.toString());
    }

    @Test
    void aClosedFileKeepsMarkAndLineEndsInUtf8() throws Exception {
        assertClosedFileIsFixedByteForByte(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    }

    @Test
    void aClosedFileKeepsMarkAndLineEndsInUtf16() throws Exception {
        assertClosedFileIsFixedByteForByte(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE});
    }

    @Test
    void anOpenFileKeepsMarkAndLineEndsInUtf16() throws Exception {
        assertOpenFileIsFixedByteForByte(dressed(), StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});
    }

    @Test
    void anOpenFileKeepsItsMarkInUtf8() throws Exception {
        assertOpenFileIsFixedByteForByte(dressed(), StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    }

    @Test
    void anOpenFileKeepsItsCodePage() throws Exception {
        assertOpenFileIsFixedByteForByte("# it\u2019s caf\u00E9\n" + TestProject.sampleText("rotate-certificate.ps1"),
                Charset.forName("windows-1252"));
    }

    @Test
    void anOpenFileKeepsBytesThatItsCodePageLeavesFree() throws Exception {
        assertOpenFileIsFixedByteForByte("# only 1250 has a letter at 9D: \u009D, 1252 at 9E: \u009E\n"
                + TestProject.sampleText("rotate-certificate.ps1"), StandardCharsets.ISO_8859_1);
    }

    private void assertOpenFileIsFixedByteForByte(String faulty, Charset charset, byte... mark) throws Exception {
        IFile file = faultyFile("open.ps1", bytes(mark, faulty, charset));
        ITextEditor editor = TestWorkbench.open(file);
        TestProject.waitForChecks();
        assertEquals(faulty, TestWorkbench.document(editor).get());

        resolutions(file)[0].run(marker(file));

        assertFalse(editor.isDirty());
        assertArrayEquals(bytes(mark, firstFix(faulty).applyTo(faulty), charset), TestProject.bytes(file));
    }

    @Test
    void oneRunFixesSeveralFilesAndNeverOffersItsOwnMarkerAgain() throws Exception {
        String faulty = TestProject.sampleText("rotate-certificate.ps1");
        IFile first = faultyFile("first.ps1", faulty.getBytes(StandardCharsets.UTF_8));
        IFile second = project.add("second.ps1", faulty);
        TestWorkbench.waitFor("both to be marked", () -> !TestWorkbench.markers(second, SampleScript.RULE).isEmpty());
        IMarker own = marker(first);
        IMarker other = marker(second);
        WorkbenchMarkerResolution fix = (WorkbenchMarkerResolution) resolutions(first)[0];

        IMarker[] others = fix.findOtherMarkers(new IMarker[] {own, other});
        fix.run(new IMarker[] {own, other}, new NullProgressMonitor());

        assertEquals(List.of(other), List.of(others));
        String fixed = firstFix(faulty).applyTo(faulty);
        assertNotEquals(faulty, fixed);
        assertEquals(fixed, new String(TestProject.bytes(first), StandardCharsets.UTF_8));
        assertEquals(fixed, new String(TestProject.bytes(second), StandardCharsets.UTF_8));
    }

    private TestProject project;

    private IFile faultyFile(String name, byte[] bytes) throws Exception {
        project = use(TestProject.withSurroundings(getClass()));
        IFile file = project.add(name, bytes);
        TestWorkbench.waitFor("the fault to be marked", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
        return file;
    }

    private void assertClosedFileIsFixedByteForByte(Charset charset, byte[] mark) throws Exception {
        String faulty = dressed();
        IFile file = faultyFile("closed.ps1", bytes(mark, faulty, charset));

        resolutions(file)[0].run(marker(file));

        assertArrayEquals(bytes(mark, firstFix(faulty).applyTo(faulty), charset), TestProject.bytes(file));
        TestWorkbench.waitFor("the marker to go", () -> TestWorkbench.markers(file, SampleScript.RULE).size() < rule(faulty));
    }

    /** The sample with everything a careless writer loses: CRLF, a lone LF, other scripts, no last line end. */
    private static String dressed() throws Exception {
        String windows = TestProject.sampleText("rotate-certificate.ps1").replace("\n", "\r\n");
        return "# p\u0159ed\u00e1n\u00ed \u05e9\u05dc\u05d5\u05dd \uD83D\uDD12\r\n" + windows + "# lone\n# end";
    }

    private static byte[] bytes(byte[] mark, String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(mark);
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }

    private static IMarker marker(IFile file) {
        return TestWorkbench.markers(file, SampleScript.RULE).get(0);
    }

    private static IMarkerResolution[] resolutions(IFile file) {
        IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(marker(file));
        assertTrue(resolutions.length > 0, "no fix is offered");
        return resolutions;
    }

    private static long rule(String text) throws Exception {
        return SampleScript.findings("rotate.ps1", text).stream().filter(finding -> finding.rule().equals(SampleScript.RULE)).count();
    }

    /** The fix that must come first: a safe one if there is any. */
    private static Fix firstFix(String text) throws Exception {
        Finding finding = SampleScript.findings("rotate.ps1", text).stream().filter(each -> each.rule().equals(SampleScript.RULE))
                .findFirst().orElseThrow();
        return finding.fixes().stream().filter(fix -> fix.kind() == FixKind.SAFE).findFirst().orElse(finding.fixes().get(0));
    }
}
