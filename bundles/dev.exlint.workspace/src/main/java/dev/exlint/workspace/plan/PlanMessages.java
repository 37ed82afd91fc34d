package dev.exlint.workspace.plan;

import org.eclipse.osgi.util.NLS;

/** Why there is no plan. */
final class PlanMessages extends NLS {
    /** The script could not be judged; argument: its name. */
    public static String NoPlan;

    static {
        NLS.initializeMessages("dev.exlint.workspace.plan.messages", PlanMessages.class);
    }

    private PlanMessages() {
    }
}
