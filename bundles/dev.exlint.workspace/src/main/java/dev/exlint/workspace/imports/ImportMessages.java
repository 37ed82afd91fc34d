package dev.exlint.workspace.imports;

import org.eclipse.osgi.util.NLS;

/** What is wrong with a request to import; what is wrong with a file the importer says. */
final class ImportMessages extends NLS {
    /** No file is named. */
    public static String NoFiles;
    /** The server's name has blanks or is too long. */
    public static String NoServerName;
    /** Argument: what was typed. */
    public static String NoZone;
    /** Argument: what was typed. */
    public static String NoEncoding;
    /** Arguments: file, reason. */
    public static String Unreadable;
    /** The import failed in a way that nobody foresaw. */
    public static String Failed;

    static {
        NLS.initializeMessages("dev.exlint.workspace.imports.messages", ImportMessages.class);
    }

    private ImportMessages() {
    }
}
