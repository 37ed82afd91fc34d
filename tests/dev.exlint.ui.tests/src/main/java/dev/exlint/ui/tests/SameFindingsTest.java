package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.suppression.Baseline;
import dev.exlint.diagnosis.suppression.BaselineFile;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.workspace.problems.ProblemMarker;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** The editor and the terminal find the same, whatever settings and encodings say: one diagnosis, two doors. */
class SameFindingsTest extends WorkbenchTestCase {

    private static final String SETTINGS = """
            @{
                Environment   = 'environment.json'
                DefaultServer = 'EX01'
                PublicRoots   = 'public-roots.pem'
                %s
            }
            """;
    private final Texts texts = Texts.of(Locale.getDefault());

    @Test
    void inTheSampleAndInTheExamplesOfEveryRule() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        Map<String, String> scripts = new TreeMap<>();
        for (String sample : List.of("clean.ps1", "kb2888788.ps1", "rotate-certificate.ps1")) {
            scripts.put(sample, TestProject.sampleText(sample));
        }
        for (RuleDescriptor rule : Catalogue.load().rules()) {
            scripts.put(rule.name() + "-bad.ps1", rule.bad());
            scripts.put(rule.name() + "-good.ps1", rule.good());
        }
        for (Map.Entry<String, String> script : scripts.entrySet()) {
            project.add(script.getKey(), script.getValue());
        }
        TestProject.waitForChecks();

        int all = 0;
        for (Map.Entry<String, String> script : scripts.entrySet()) {
            List<String> expected = told(SampleScript.findings(script.getKey(), script.getValue()));
            IFile file = project.file(script.getKey());
            TestWorkbench.waitFor("the same findings in " + script.getKey() + ": " + expected,
                    () -> marked(file).equals(expected));
            all += expected.size();
        }
        assertTrue(all > scripts.size() / 4, "too few findings to compare: " + all);
    }

    @Test
    void underSettingsThatChangeLevelsAndSwitchRulesOff() throws Exception {
        String text = TestProject.sampleText("rotate-certificate.ps1") + "Enable-ExchangeCertificate -Thumbprnt 1 -Services SMTP\n";
        assertSame(text.getBytes(StandardCharsets.UTF_8), "Severity = @('Error')");
        assertSame(text.getBytes(StandardCharsets.UTF_8), "Rules = @{ " + SampleScript.RULE + " = @{ Severity = 'Information' } }");
        assertSame(text.getBytes(StandardCharsets.UTF_8), "IncludeRules = @('" + SampleScript.RULE + "')");
    }

    @Test
    void inEveryDialectAndCodePage() throws Exception {
        String text = "$a = Get-Item x ? 1 : 2\nEnable-ExchangeCertificate \u2013Services SMTP -Thumbprint \u201E1\u201C\n";
        assertSame(text.getBytes(StandardCharsets.UTF_8), "Dialect = '7'");
        assertSame(text.getBytes(StandardCharsets.UTF_8), "Dialect = '5.1'");
        assertSame(text.getBytes(Charset.forName("windows-1250")), "AnsiCodePage = 1250");
        assertSame(text.getBytes(Charset.forName("windows-1250")), "AnsiCodePage = 1251");
        assertSame(('\uFEFF' + text).getBytes(StandardCharsets.UTF_8), "");
        assertSame(('\uFEFF' + text).getBytes(StandardCharsets.UTF_16LE), "");
    }

    @Test
    void whatTheScriptItselfSuppresses() throws Exception {
        String text = TestProject.sampleText("rotate-certificate.ps1");
        int line = text.lastIndexOf('\n', text.indexOf("Enable-ExchangeCertificate -Thumb")) + 1;
        String silenced = text.substring(0, line) + "    # exlint-disable-next-line " + SampleScript.RULE + " -- known\n"
                + text.substring(line);

        assertSame(silenced.getBytes(StandardCharsets.UTF_8), "");
        assertSame(silenced.replace(" -- known", "").getBytes(StandardCharsets.UTF_8), "RequireSuppressionReason = $true");
        assertSame((silenced + "# exlint-disable-line EXNothing\n").getBytes(StandardCharsets.UTF_8), "");
    }

    @Test
    void whatABaselineHoldsIsSilentUntilItIsTakenOut() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        project.add("exlint.psd1", SETTINGS.formatted("Baseline = 'known/baseline.json'"));
        IFile file = project.add("rotate.ps1", TestProject.sampleText("rotate-certificate.ps1"));
        project.project().getFolder("known").create(true, true, null);
        TestWorkbench.waitFor("the fault to be marked", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());
        Script script = new Script("rotate.ps1", SourceText.of(TestProject.sampleText("rotate-certificate.ps1")));
        ByteArrayOutputStream baseline = new ByteArrayOutputStream();
        BaselineFile.write(Baseline.entries(SampleScript.report(script), "../rotate.ps1"), baseline);

        project.add("known/baseline.json", baseline.toByteArray());
        TestWorkbench.waitFor("silence", () -> TestWorkbench.markers(file).isEmpty());
        IFile broken = project.add("known/baseline.json", "{\n broken");
        TestWorkbench.waitFor("the fault to be marked again", () -> !TestWorkbench.markers(file, SampleScript.RULE).isEmpty());

        TestWorkbench.waitFor("the baseline to be marked", () -> !TestWorkbench.markers(broken).isEmpty());
        assertEquals(2, TestWorkbench.markers(broken).get(0).getAttribute(IMarker.LINE_NUMBER, -1));
    }

    /** In a file that nobody opened, in its editor, and after a change that was taken back. */
    private void assertSame(byte[] bytes, String setting) throws Exception {
        TestProject project = TestProject.withSurroundings(getClass());
        try {
            String settings = SETTINGS.formatted(setting);
            project.add("exlint.psd1", settings);
            IFile file = project.add("script.ps1", bytes);
            List<String> expected = told(SampleScript.findings("script.ps1", bytes, settings));
            TestWorkbench.waitFor("the same findings with " + setting + ": " + expected, () -> marked(file).equals(expected));
            TestProject.waitForChecks();
            assertEquals(expected, marked(file), setting);

            ITextEditor editor = TestWorkbench.open(file);
            TestProject.waitForChecks();
            assertEquals(expected, marked(file), "open, " + setting);
            TestWorkbench.document(editor).replace(0, 0, "#\n");
            TestProject.waitForChecks();
            TestWorkbench.document(editor).replace(0, 2, "");
            TestWorkbench.waitFor("the same findings after an edit with " + setting + ": " + expected, () -> marked(file).equals(expected));
            editor.doRevertToSaved();
        } finally {
            project.delete();
        }
    }

    private List<String> told(List<Finding> findings) {
        return findings.stream().map(each -> each.rule() + ' ' + level(each.level()) + ' ' + each.start() + ' '
                + texts.render(each.message()))
                .sorted().toList();
    }

    private static List<String> marked(IFile file) {
        return TestWorkbench.markers(file).stream().map(each -> each.getAttribute(ProblemMarker.RULE, "") + ' '
                + each.getAttribute(IMarker.SEVERITY, -1) + ' ' + each.getAttribute(IMarker.CHAR_START, -1) + ' '
                + each.getAttribute(IMarker.MESSAGE, "")).sorted().toList();
    }

    private static int level(Level level) {
        return switch (level) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
