package dev.exlint.workspace.analysis;

import org.eclipse.osgi.util.NLS;

/**
 * What is said about a file by no rule. The trap: a template holds no code, no braces and no lone quotes of its own; NLS would choke on
 * them.
 */
final class AnalysisMessages extends NLS {
    /** The engine failed on a file. */
    public static String CouldNotBeChecked;
    /** The engine ran out of time or steps. */
    public static String NotCheckedCompletely;
    /** Settings have an error; arguments: file, line, message. */
    public static String EnvironmentBroken;
    /** Settings have an error without a line; arguments: file, message. */
    public static String EnvironmentBrokenWithoutLine;
    /** The file can't be read; argument: why. */
    public static String CouldNotBeRead;
    /** The file's bytes are no text; arguments: encoding, line. */
    public static String DoesNotDecode;

    static {
        NLS.initializeMessages("dev.exlint.workspace.analysis.messages", AnalysisMessages.class);
    }

    private AnalysisMessages() {
    }
}
