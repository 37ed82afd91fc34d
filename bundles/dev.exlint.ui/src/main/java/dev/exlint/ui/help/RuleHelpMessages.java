package dev.exlint.ui.help;

import org.eclipse.osgi.util.NLS;

/** The words around what the catalogue says. */
final class RuleHelpMessages extends NLS {
    /** When the rule says nothing; argument: the sentence. */
    public static String Silent;
    /** A part of a document; arguments: title, section. */
    public static String Section;
    /** Where a fact was read; arguments: the place, the day. */
    public static String Read;

    static {
        NLS.initializeMessages("dev.exlint.ui.help.messages", RuleHelpMessages.class);
    }

    private RuleHelpMessages() {
    }
}
