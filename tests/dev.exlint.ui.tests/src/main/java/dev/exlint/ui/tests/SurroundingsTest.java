package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.workspace.problems.ProblemMarker;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.junit.jupiter.api.Test;

/** Settings and snapshot are found beside the scripts; when they change, all scripts are judged again. */
class SurroundingsTest extends WorkbenchTestCase {

    @Test
    void aChangeOfTheSettingsChecksOpenAndClosedScriptsAgain() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        IFile open = project.add("open.ps1", TestProject.sampleText("rotate-certificate.ps1"));
        IFile closed = project.add("closed.ps1", TestProject.sampleText("rotate-certificate.ps1"));
        TestWorkbench.open(open);
        waitForRule("both to be marked", open, closed, true);

        String settings = TestProject.sampleText("exlint.psd1");
        project.add("exlint.psd1", settings.replaceFirst("@\\{", "@{\n    ExcludeRules = @('" + SampleScript.RULE + "')\n"));
        waitForRule("the excluded rule to be silent", open, closed, false);

        project.add("exlint.psd1", settings);
        waitForRule("the rule to speak again", open, closed, true);
    }

    @Test
    void aChangeOfTheSnapshotChecksOpenAndClosedScriptsAgain() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        IFile open = project.add("open.ps1", TestProject.sampleText("rotate-certificate.ps1"));
        IFile closed = project.add("closed.ps1", TestProject.sampleText("rotate-certificate.ps1"));
        TestWorkbench.open(open);
        waitForRule("both to be marked", open, closed, true);

        String snapshot = TestProject.sampleText("environment.json");
        project.add("environment.json", snapshot.replaceAll("\"SnapshotVersion\"\\s*:\\s*1", "\"SnapshotVersion\": 99"));
        TestWorkbench.waitFor("the snapshot to be marked", () -> !TestWorkbench.markers(project.file("environment.json")).isEmpty());
        waitForRule("nothing to be said without snapshot", open, closed, false);
        IMarker problem = TestWorkbench.markers(project.file("environment.json")).get(0);
        assertEquals(IMarker.SEVERITY_ERROR, problem.getAttribute(IMarker.SEVERITY, -1));
        assertTrue(problem.getAttribute(IMarker.LINE_NUMBER, -1) > 0);

        project.add("environment.json", snapshot);
        waitForRule("the rule to speak again", open, closed, true);
        TestWorkbench.waitFor("the snapshot to be clean", () -> TestWorkbench.markers(project.file("environment.json")).isEmpty());
    }

    @Test
    void anErrorInTheSettingsIsMarkedAtItsLineAndScriptsAreNotJudged() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        IFile script = project.add("rotate.ps1", TestProject.sampleText("rotate-certificate.ps1"));
        TestWorkbench.open(script);

        IFile settings = project.add("exlint.psd1", "@{\n\n    Enviroment = 'environment.json'\n}\n");
        TestWorkbench.waitFor("the settings to be marked", () -> !TestWorkbench.markers(settings).isEmpty());
        TestWorkbench.waitFor("the script to be told", () -> TestWorkbench.markers(script).size() == 1
                && TestWorkbench.markers(script).get(0).getAttribute(ProblemMarker.RULE, "").isEmpty());

        IMarker error = TestWorkbench.markers(settings).get(0);
        assertEquals(3, error.getAttribute(IMarker.LINE_NUMBER, -1));
        assertEquals(IMarker.SEVERITY_ERROR, error.getAttribute(IMarker.SEVERITY, -1));
        assertTrue(error.getAttribute(IMarker.MESSAGE, "").contains("Environment"), error.getAttribute(IMarker.MESSAGE, ""));
        String told = TestWorkbench.markers(script).get(0).getAttribute(IMarker.MESSAGE, "");
        assertTrue(told.contains("exlint.psd1") && told.contains("3"), told);
    }

    @Test
    void theNearestSettingsCountAndOnlyThose() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        IFolder folder = project.project().getFolder("quiet");
        folder.create(true, true, null);
        project.add("quiet/exlint.psd1", "@{ Environment = '../environment.json'; ExcludeRules = @('" + SampleScript.RULE + "') }\n");

        IFile quiet = project.add("quiet/rotate.ps1", TestProject.sampleText("rotate-certificate.ps1"));
        IFile loud = project.add("rotate.ps1", TestProject.sampleText("rotate-certificate.ps1"));
        TestWorkbench.waitFor("the loud one to be marked", () -> !TestWorkbench.markers(loud, SampleScript.RULE).isEmpty());
        TestProject.waitForChecks();

        assertEquals(List.of(), TestWorkbench.markers(quiet, SampleScript.RULE));
        assertEquals(List.of(), TestWorkbench.markers(project.file("quiet/exlint.psd1")));
    }

    @Test
    void settingsThatAreDeletedLeaveNoMarkersBehind() throws Exception {
        TestProject project = use(TestProject.withSurroundings(getClass()));
        project.add("rotate.ps1", TestProject.sampleText("rotate-certificate.ps1"));
        project.add("environment.json", "{ broken");
        TestWorkbench.waitFor("the snapshot to be marked", () -> !TestWorkbench.markers(project.file("environment.json")).isEmpty());

        project.file("exlint.psd1").delete(true, null);

        TestWorkbench.waitFor("nothing to be said of a snapshot nobody names",
                () -> TestWorkbench.markers(project.file("environment.json")).isEmpty());
    }

    private static void waitForRule(String what, IFile open, IFile closed, boolean marked) {
        TestWorkbench.waitFor(what, () -> TestWorkbench.markers(open, SampleScript.RULE).isEmpty() != marked
                && TestWorkbench.markers(closed, SampleScript.RULE).isEmpty() != marked);
    }
}
