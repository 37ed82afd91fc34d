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
    /** The label of a fix that may run unattended; argument: its title. */
    public static String SafeLabel;
    /** The label of a comment that silences a finding; argument: the rule. */
    public static String Suppress;
    /** What the comment is; argument: it. */
    public static String SuppressDescription;
    /** The title of the dialog. */
    public static String SuppressTitle;
    /** Asks for the reason; argument: the rule. */
    public static String ReasonAsked;
    /** No reason is given. */
    public static String ReasonMissing;
    /** The label of a level; arguments: rule, level, settings file. */
    public static String SetLevel;
    /** The label of switching a rule off; arguments: rule, settings file. */
    public static String SwitchOff;
    /** What a change of settings does; arguments: file, value. */
    public static String ChangesSettings;
    /** What a change of settings does that are not there yet; arguments: file, value. */
    public static String MakesSettings;

    static {
        NLS.initializeMessages("dev.exlint.ui.quickfix.messages", QuickFixMessages.class);
    }

    private QuickFixMessages() {
    }
}
