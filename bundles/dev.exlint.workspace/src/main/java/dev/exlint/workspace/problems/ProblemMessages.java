package dev.exlint.workspace.problems;

import org.eclipse.osgi.util.NLS;

/** What the markers' writer itself says. */
final class ProblemMessages extends NLS {
    /** Says how many further problems a file has; argument: their number. */
    public static String MoreProblems;

    static {
        NLS.initializeMessages("dev.exlint.workspace.problems.messages", ProblemMessages.class);
    }

    private ProblemMessages() {
    }
}
