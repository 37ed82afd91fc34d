package dev.exlint.ui.quickfix;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.ui.editor.LiveScriptConnection;
import dev.exlint.ui.imports.ImportResolution;
import dev.exlint.workspace.analysis.Analysis;
import dev.exlint.workspace.fixes.FixRun;
import dev.exlint.workspace.fixes.LevelOffers;
import dev.exlint.workspace.fixes.MarkedFinding;
import dev.exlint.workspace.fixes.SettingsRun;
import dev.exlint.workspace.problems.ProblemMarker;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/**
 * Offers the fixes of a marker's finding as it is in the present text, safe ones first, then what silences it.
 *
 * <p>The platform makes a new one for every question, so it has no state; and it catches only CoreException, so an escape of ours would
 * take Ctrl+1 from everybody.
 */
public final class ProblemResolutionGenerator implements IMarkerResolutionGenerator2 {

    private static final IMarkerResolution[] NONE = {};
    /** Resolutions are sorted by a number, the largest first. */
    private static final int FIRST = 1000;
    /** A script that is no PowerShell is shown as such whatever settings and comments say. */
    private static final String SYNTAX = "EXParseError";

    @Override
    public boolean hasResolutions(IMarker marker) {
        String rule = marker.getAttribute(ProblemMarker.RULE, "");
        return marker.getAttribute(ProblemMarker.FIXABLE, false) || !rule.isEmpty() && !rule.equals(SYNTAX);
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        try {
            Optional<ScriptChecks> checks = LiveScriptConnection.checks();
            if (checks.isPresent() && marker.exists() && marker.getResource() instanceof IFile file) {
                return resolutions(marker, file, checks.get());
            }
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            Platform.getLog(ProblemResolutionGenerator.class).error("exlint could not offer fixes", failure);
        }
        return NONE;
    }

    private static IMarkerResolution[] resolutions(IMarker marker, IFile file, ScriptChecks checks) {
        if (marker.getAttribute(ProblemMarker.RULE, "").isEmpty()) {
            return marker.getAttribute(ProblemMarker.FIXABLE, false) ? new IMarkerResolution[] {new ImportResolution()} : NONE;
        }
        Optional<Analysis> analysis = checks.present(file);
        Optional<Finding> finding = analysis.flatMap(present -> MarkedFinding.find(marker, present, checks.texts()));
        if (finding.isEmpty()) {
            return NONE;
        }
        List<IMarkerResolution> resolutions = new ArrayList<>();
        fixes(finding.get()).forEach(fix -> resolutions.add(new FixResolution(marker, fix,
                FixDescription.of(fix, analysis.get().source(), checks.texts()), FIRST - resolutions.size(), checks)));
        if (!finding.get().rule().equals(SYNTAX)) {
            others(marker, analysis.get(), finding.get(), resolutions, checks);
        }
        return resolutions.toArray(NONE);
    }

    /** Safe ones, then those to look at, each as the rule prefers them. */
    private static List<Fix> fixes(Finding finding) {
        return finding.fixes().stream().sorted(Comparator.comparing(fix -> fix.kind() != FixKind.SAFE)).toList();
    }

    /** What silences a finding comes behind all that ends it. */
    private static void others(IMarker marker, Analysis analysis, Finding finding, List<IMarkerResolution> resolutions,
            ScriptChecks checks) {
        if (FixRun.canSuppress(analysis, finding)) {
            resolutions.add(new SuppressResolution(marker, finding.rule(), FIRST - resolutions.size(), checks));
        }
        IFile file = (IFile) marker.getResource();
        IFile settings = SettingsRun.file(file);
        LevelOffers.of(finding, checks.environments().of(file))
                .forEach(level -> resolutions.add(
                        SettingsResolution.level(marker, finding.rule(), level, settings, FIRST - resolutions.size())));
        resolutions.add(SettingsResolution.off(marker, finding.rule(), settings, FIRST - resolutions.size()));
    }
}
