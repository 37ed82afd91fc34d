package dev.exlint.workspace.environment;

import org.eclipse.osgi.util.NLS;

/** What only the workspace can say about settings. */
final class EnvironmentMessages extends NLS {
    /** The settings file's bytes are no text. */
    public static String SettingsDoNotDecode;
    /** Reading the settings, or a file they name, failed in a way that nobody foresaw. */
    public static String CouldNotBeRead;
    /** A file that is named somewhere is not there. */
    public static String NoSuchFile;
    /** The baseline can't be read; argument: why. */
    public static String NoBaseline;

    static {
        NLS.initializeMessages("dev.exlint.workspace.environment.messages", EnvironmentMessages.class);
    }

    private EnvironmentMessages() {
    }
}
