package dev.exlint.ui.plan;

import dev.exlint.diagnosis.plan.PlanOverview;
import dev.exlint.workspace.analysis.LiveScriptListener;
import dev.exlint.workspace.plan.ScriptPlan;
import dev.exlint.workspace.plan.ScriptPlans;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Makes the plan of the script that is shown, and hears of every later analysis of it; only finished lines reach the user interface. */
final class PlanLoad extends Job {

    private final ScriptChecks checks;
    private final Supplier<IFile> shown;
    private final LiveScriptListener again;
    private final Consumer<Result> receiver;
    private boolean stopped;

    /**
     * Makes the job.
     *
     * @param checks knows the scripts
     * @param shown the script to show, or null
     * @param again hears that the script was analysed anew
     * @param receiver gets the lines
     */
    PlanLoad(ScriptChecks checks, Supplier<IFile> shown, LiveScriptListener again, Consumer<Result> receiver) {
        super(PlanViewMessages.Loading);
        this.checks = checks;
        this.shown = shown;
        this.again = again;
        this.receiver = receiver;
        setSystem(true);
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        IFile file = shown.get();
        listen(file);
        Result result = result(file == null ? new ScriptPlan.Missing(PlanViewMessages.NothingOpen) : ScriptPlans.of(checks, file));
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        receiver.accept(result);
        return Status.OK_STATUS;
    }

    /** Hears of one script only, and of none once the view is gone. */
    private synchronized void listen(IFile file) {
        checks.live().all().forEach(script -> script.removeListener(again));
        if (file != null && !stopped) {
            checks.live().of(file).ifPresent(script -> script.addListener(again));
        }
    }

    synchronized void stop() {
        stopped = true;
        cancel();
        listen(null);
    }

    private Result result(ScriptPlan plan) {
        if (plan instanceof ScriptPlan.Known known) {
            return new Result(heading(known.overview()), PlanTree.of(known.overview(), checks.texts()), plan);
        }
        return new Result(((ScriptPlan.Missing) plan).reason(), List.of(), plan);
    }

    private String heading(PlanOverview plan) {
        return NLS.bind(PlanViewMessages.Heading, plan.script(), new PlanCells(checks.texts()).outlook(plan));
    }

    /**
     * What to show.
     *
     * @param heading one line above the tree: what the script does to mail, or why there is nothing
     * @param roots the tree
     * @param plan what it shows
     */
    record Result(String heading, List<PlanNode> roots, ScriptPlan plan) {

        Result {
            roots = List.copyOf(roots);
        }
    }
}
