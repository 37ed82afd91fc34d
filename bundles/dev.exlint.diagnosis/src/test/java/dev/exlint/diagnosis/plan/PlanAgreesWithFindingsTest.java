package dev.exlint.diagnosis.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.calls.Recording;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.settings.Settings;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan and the findings are two views of one prediction: over all recorded scripts neither calls good what the other calls bad. */
class PlanAgreesWithFindingsTest {

    private static final Set<String> ROWS = Set.of("S13", "S15", "S24", "S25");

    @ParameterizedTest
    @MethodSource("recordings")
    void whatARulePredictsToFailNoPlanCallsGoodAndWhatAPlanCallsBadIsAnError(Recording recording) {
        CheckContext context = new CheckContext(new Environment("environment.json", Recording.ORGANISATION,
                Hybrid.kb().context().environment().trust(), List.of()), Settings.none(), "EX01", Hybrid.NOW);
        ScriptReport report = Diagnosis.check(new Script("main.ps1", SourceText.of(recording.source())), context, Budget.ofSteps(2_000_000));

        Outlook outlook = PlanOverview.of(report, context).outlook();

        boolean predicted = report.findings().stream().anyMatch(PlanAgreesWithFindingsTest::predictsFailure);
        boolean error = report.findings().stream().anyMatch(each -> each.level() == Level.ERROR);
        assertFalse(predicted && outlook.compareTo(Outlook.UNKNOWN) >= 0, () -> recording.id() + " " + outlook);
        assertFalse(!error && outlook == Outlook.FAILS, () -> recording.id() + " " + report.findings());
    }

    static List<Recording> recordings() {
        return Recording.all();
    }

    private static boolean predictsFailure(Finding finding) {
        return finding.rule().equals("EXSmtpOnUntrustedCertificate") && ROWS.contains(finding.row()) && !finding.isLowered();
    }
}
