package dev.exlint.ui.quickfix;

import org.eclipse.osgi.util.NLS;

/** The words around a fix; its own title comes from the catalogue. */
final class QuickFixMessages extends NLS {
    /** The label of a fix that may not be what its user wants; argument: its title. */
    public static String ReviewLabel;
    /** Says that a fix may run unattended. */
    public static String Safe;
    /** Says that a fix changes what the server gets. */
    public static String NeedsALook;
    /** Stands above the lines as they are. */
    public static String Before;
    /** Stands above the lines as they will be. */
    public static String After;

    static {
        NLS.initializeMessages("dev.exlint.ui.quickfix.messages", QuickFixMessages.class);
    }

    private QuickFixMessages() {
    }
}
