package dev.exlint.workspace.fixes;

import org.eclipse.osgi.util.NLS;

/** Why a fix was not made. */
final class FixMessages extends NLS {
    /** The settings are broken; argument: the file. */
    public static String SettingsNotChanged;

    static {
        NLS.initializeMessages("dev.exlint.workspace.fixes.messages", FixMessages.class);
    }

    private FixMessages() {
    }
}
