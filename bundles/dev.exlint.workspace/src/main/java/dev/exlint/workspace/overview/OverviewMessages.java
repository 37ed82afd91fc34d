package dev.exlint.workspace.overview;

import org.eclipse.osgi.util.NLS;

/** Why there is no environment to show. */
final class OverviewMessages extends NLS {
    /** A file has no settings above it; argument: the file. */
    public static String NoSettings;
    /** The settings name no environment; argument: the settings file. */
    public static String NoEnvironment;
    /** The settings have an error; arguments: file, line, message. */
    public static String Broken;
    /** The settings have an error without place; arguments: file, message. */
    public static String BrokenWithoutLine;
    /** The project is closed or gone; argument: its name. */
    public static String ProjectClosed;
    /** Loading failed in a way that nobody foresaw. */
    public static String CouldNotBeLoaded;

    static {
        NLS.initializeMessages("dev.exlint.workspace.overview.messages", OverviewMessages.class);
    }

    private OverviewMessages() {
    }
}
