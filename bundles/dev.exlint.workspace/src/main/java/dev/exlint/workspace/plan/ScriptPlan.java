package dev.exlint.workspace.plan;

import dev.exlint.diagnosis.plan.PlanOverview;
import org.eclipse.core.resources.IFile;

/** What there is to show of what a script changes. Immutable. */
public sealed interface ScriptPlan {

    /**
     * There is a plan.
     *
     * @param file the script
     * @param overview before and after
     */
    record Known(IFile file, PlanOverview overview) implements ScriptPlan {
    }

    /**
     * There is none.
     *
     * @param reason one sentence
     */
    record Missing(String reason) implements ScriptPlan {
    }
}
