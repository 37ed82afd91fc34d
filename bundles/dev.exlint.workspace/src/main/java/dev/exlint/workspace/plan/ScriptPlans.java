package dev.exlint.workspace.plan;

import dev.exlint.diagnosis.plan.PlanOverview;
import dev.exlint.workspace.analysis.Analysis;
import dev.exlint.workspace.analysis.Judgement;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** Makes change plans from the analysis that markers come from. Not for the user interface's thread; any other. */
public final class ScriptPlans {

    private ScriptPlans() {
    }

    /**
     * The plan of a script as it is now: in its editor if someone shows it, else on disk.
     *
     * @param checks knows the script's analysis
     * @param file a script
     * @return the plan, or why there is none; never fails
     */
    public static ScriptPlan of(ScriptChecks checks, IFile file) {
        try {
            Optional<Analysis> analysis = checks.present(file);
            if (analysis.orElse(null) instanceof Analysis.Parsed parsed && parsed.judgement() instanceof Judgement.Made made) {
                return new ScriptPlan.Known(file, PlanOverview.of(made.report(), made.context()));
            }
            String reason = analysis.stream().flatMap(each -> each.notes().stream()).map(note -> note.message()).findFirst()
                    .orElse(NLS.bind(PlanMessages.NoPlan, file.getName()));
            return new ScriptPlan.Missing(reason);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError failure) {
            Platform.getLog(ScriptPlans.class).error("exlint could not make the plan of " + file.getFullPath(), failure);
            return new ScriptPlan.Missing(NLS.bind(PlanMessages.NoPlan, file.getName()));
        }
    }
}
