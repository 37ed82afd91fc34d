package dev.exlint.ui.imports;

import org.eclipse.osgi.util.NLS;

/** The words of the import wizard; what is wrong with a file the importer says. */
final class ImportWizardMessages extends NLS {
    /** The title of the window. */
    public static String WindowTitle;
    /** The title of the page. */
    public static String Title;
    /** What the page is for. */
    public static String Description;
    /** The list of files. */
    public static String Files;
    /** Chooses files. */
    public static String Add;
    /** Takes files from the list. */
    public static String Remove;
    /** Whose certificates these are. */
    public static String Server;
    /** The time zone of dates in text and CSV. */
    public static String Zone;
    /** Day and month in dates of text and CSV. */
    public static String Order;
    /** No order is given. */
    public static String OrderUnknown;
    /** As in most of Europe. */
    public static String OrderDayFirst;
    /** As in the United States. */
    public static String OrderMonthFirst;
    /** As in Sweden. */
    public static String OrderYearFirst;
    /** Of text without a byte order mark. */
    public static String Encoding;
    /** Of protected certificate files. */
    public static String Password;
    /** Whom to believe. */
    public static String Newer;
    /** The file to write. */
    public static String Target;
    /** Chooses the file to write. */
    public static String Browse;
    /** Argument: file. */
    public static String Replaces;
    /** No file to write is named. */
    public static String NoTarget;
    /** Argument: folder. */
    public static String NoFolder;
    /** Argument: file. */
    public static String TargetIsSource;
    /** Arguments: file, reason. */
    public static String NotWritten;
    /** The title of the second page. */
    public static String NotesTitle;
    /** What the second page is for. */
    public static String NotesDescription;
    /** The progress of the import; argument: how many. */
    public static String Running;
    /** The offer at a file that is no snapshot. */
    public static String FixLabel;
    /** What the offer does. */
    public static String FixDescription;
    /** The settings exist; argument: the file. */
    public static String NameInSettings;
    /** There are no settings yet; argument: the file. */
    public static String NameInNewSettings;
    /** The snapshot is written, the settings are not; argument: why. */
    public static String NotNamed;

    static {
        NLS.initializeMessages("dev.exlint.ui.imports.messages", ImportWizardMessages.class);
    }

    private ImportWizardMessages() {
    }
}
