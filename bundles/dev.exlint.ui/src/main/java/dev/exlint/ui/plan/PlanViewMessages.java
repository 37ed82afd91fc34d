package dev.exlint.ui.plan;

import org.eclipse.osgi.util.NLS;

/** The words of the Change Plan view; reasons come from the core. */
final class PlanViewMessages extends NLS {
    /** Group: connectors to Exchange Online and others. */
    public static String Mail;
    /** Group: servers with their certificates. */
    public static String Servers;
    /** Group: other objects that change. */
    public static String Others;
    /** Group: the calls. */
    public static String Steps;
    /** Group: what to know besides. */
    public static String Notes;
    /** A detail of the state before; argument: the detail. */
    public static String BeforeOf;
    /** A detail of the state after; argument: the detail. */
    public static String AfterOf;
    /** Services that nobody knows. */
    public static String PossiblyMore;
    /** An object; arguments: what it is, its name. */
    public static String Kind;
    /** A value that is not known after the script. */
    public static String NotCertain;
    /** An empty value. */
    public static String Empty;
    /** A value that is not known; argument: why. */
    public static String Unknown;
    /** A call; arguments: line, cmdlet. */
    public static String Step;
    /** Argument: a line. */
    public static String Line;
    /** Argument: several lines. */
    public static String Lines;
    /** Label of a certificate in the details. */
    public static String Certificate;
    /** Label of its subject. */
    public static String Names;
    /** Label of who vouches for it. */
    public static String Issuer;
    /** Head of a column. */
    public static String ColumnWhat;
    /** Head of a column. */
    public static String ColumnBefore;
    /** Head of a column. */
    public static String ColumnAfter;
    /** Head of a column. */
    public static String ColumnResult;
    /** What a screen reader calls the tree. */
    public static String TreeName;
    /** The name of the job. */
    public static String Loading;
    /** No editor shows a script. */
    public static String NothingOpen;
    /** Arguments: script, outlook. */
    public static String Heading;
    /** Menu: also what stays. */
    public static String ShowAll;
    /** Menu: goes to the call. */
    public static String GoTo;
    /** Label of certificates that may be presented instead. */
    public static String Rivals;
    /** What is presented and whether it is taken; arguments: certificates, answer. */
    public static String Presented;
    /** Two certificates of which one is presented. */
    public static String Or;
    /** The answer if one of several may be refused. */
    public static String NotCertainlyTaken;
    /** A certificate; arguments: first digits, name. */
    public static String CertificateName;
    /** A call; arguments: line, cmdlet, server. */
    public static String StepOn;
    /** Menu: the whole plan as plain text. */
    public static String CopyText;
    /** Menu: the whole plan as Markdown. */
    public static String CopyMarkdown;
    /** Menu: the whole plan as a file. */
    public static String SaveHtml;
    /** The title of the dialog. */
    public static String SaveTitle;
    /** The name of a job; argument: the script. */
    public static String Exporting;
    /** The plan could not be written; argument: why. */
    public static String NotExported;
    /** As Presented, by a prediction. */
    public static String PresentedPredicted;
    /** As Presented, while facts are missing. */
    public static String PresentedPossible;

    static {
        NLS.initializeMessages("dev.exlint.ui.plan.messages", PlanViewMessages.class);
    }

    private PlanViewMessages() {
    }
}
