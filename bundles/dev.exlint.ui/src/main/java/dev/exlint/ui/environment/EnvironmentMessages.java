package dev.exlint.ui.environment;

import org.eclipse.osgi.util.NLS;

/** The words of the Environment view; what stands in its details comes from the core. */
final class EnvironmentMessages extends NLS {
    /** The group of servers. */
    public static String Servers;
    /** The group of Send connectors. */
    public static String Connectors;
    /** The group of parts that could not be read. */
    public static String Problems;
    /** The group of missing facts. */
    public static String Unknown;
    /** The server may have more certificates than are listed. */
    public static String CertificatesIncomplete;
    /** A call; arguments: script, line. */
    public static String CallPlace;
    /** The end of validity is not stated. */
    public static String EndUnknown;
    /** Argument: days, not one. */
    public static String DaysLeft;
    /** One day is left. */
    public static String OneDayLeft;
    /** Argument: days, not one. */
    public static String Expired;
    /** It ended within the last day. */
    public static String ExpiredOneDay;
    /** The connector leads to Exchange Online. */
    public static String Hybrid;
    /** Only the name of the connector says so. */
    public static String PossiblyHybrid;
    /** The connector leads elsewhere. */
    public static String NotHybrid;
    /** Facts are missing. */
    public static String HybridUnknown;
    /** The connector is disabled. */
    public static String Disabled;
    /** What a screen reader calls the tree. */
    public static String TreeName;
    /** Shown in the empty filter. */
    public static String FilterHint;
    /** The name of the job. */
    public static String Loading;
    /** No editor shows a file of a project. */
    public static String NothingOpen;
    /** Arguments: project, snapshot. */
    public static String Heading;
    /** Menu: goes to the calls that name a certificate. */
    public static String ShowCalls;
    /** No call names the certificate. */
    public static String NoCalls;
    /** The group of Receive connectors. */
    public static String ReceiveConnectors;
    /** The hybrid configuration. */
    public static String HybridConfiguration;
    /** The organisation has no hybrid configuration. */
    public static String NoHybridConfiguration;
    /** Argument: the reason. */
    public static String UnknownBecause;
    /** A list that may lack elements; argument: how many are known. */
    public static String MayBeMore;
    /** TlsCertificateName names a certificate; argument: it. */
    public static String Pinned;
    /** TlsCertificateName is empty. */
    public static String NotPinned;
    /** TlsCertificateName is not stated. */
    public static String PinUnknown;
    /** Head of the column of names. */
    public static String ColumnName;
    /** Head of the column of what matters most. */
    public static String ColumnRemark;
    /** Head of the column of services. */
    public static String ColumnServices;
    /** Head of the column of issuers. */
    public static String ColumnIssuer;
    /** Head of the column of validity. */
    public static String ColumnValidity;
    /** Menu: the columns to sort by. */
    public static String SortBy;
    /** Menu: not sorted. */
    public static String SnapshotOrder;

    static {
        NLS.initializeMessages("dev.exlint.ui.environment.messages", EnvironmentMessages.class);
    }

    private EnvironmentMessages() {
    }
}
