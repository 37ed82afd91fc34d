package dev.exlint.ui.view;

import org.eclipse.osgi.util.NLS;

/** Words that several views use. */
final class ViewMessages extends NLS {
    /** The services of a certificate are not stated. */
    public static String ServicesUnknown;
    /** The subject of a certificate is not stated. */
    public static String NameUnknown;
    /** The thumbprint of a certificate is not stated. */
    public static String ThumbprintUnknown;
    /** A certificate; arguments: name, first digits. */
    public static String ShortName;
    /** A public CA vouches for the certificate. */
    public static String IssuerPublic;
    /** An internal CA vouches for the certificate. */
    public static String IssuerInternal;
    /** The certificate vouches for itself. */
    public static String IssuerItself;
    /** Nobody knows who vouches for the certificate. */
    public static String IssuerUnknown;
    /** A class that is not proven; argument: the class. */
    public static String NotCertain;
    /** The host opens no session to Exchange Online. */
    public static String HandsOver;
    /** It is not known whether the host sends; argument: what it does then. */
    public static String IfItSends;
    /** Argument: the certificate. */
    public static String WillPresent;
    /** Argument: the certificate. */
    public static String IsPredictedToPresent;
    /** Argument: the certificate. */
    public static String MayPresent;
    /** Nothing known decides among several. */
    public static String OneOfSeveral;
    /** The connector is disabled. */
    public static String NotUsed;
    /** The connector never starts TLS. */
    public static String NoTls;
    /** The pin names no certificate. */
    public static String PinFindsNothing;
    /** The pinned certificate has no SMTP or no key. */
    public static String PinUnusable;
    /** No certificate qualifies. */
    public static String PresentsNone;
    /** Facts are missing. */
    public static String PresentsUnknown;
    /** Exchange Online accepts it. */
    public static String OnlineTakes;
    /** Exchange Online probably accepts it. */
    public static String OnlineMayTake;
    /** Exchange Online refuses it. */
    public static String OnlineRefuses;
    /** Exchange Online probably refuses it. */
    public static String OnlineMayRefuse;
    /** Facts are missing. */
    public static String OnlineUnknown;
    /** The session never gets so far. */
    public static String OnlineNotAsked;
    /** What a screen reader calls the details. */
    public static String DetailsName;
    /** Menu. */
    public static String Copy;
    /** Menu. */
    public static String Refresh;

    static {
        NLS.initializeMessages("dev.exlint.ui.view.messages", ViewMessages.class);
    }

    private ViewMessages() {
    }
}
