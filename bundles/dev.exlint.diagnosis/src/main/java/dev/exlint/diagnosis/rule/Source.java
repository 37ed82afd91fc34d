package dev.exlint.diagnosis.rule;

/** The documents that findings quote, by title and section; the catalogue says when each was read. */
public enum Source {
    /** Nobody documents it. */
    NO_DOCUMENT(""),
    /** The outage itself. */
    KB_CAUSE("Mail flow to Exchange Online stops and event ID 2004 is logged on the hybrid transport server (KB 2888788), Cause"),
    /** Its cure. */
    KB_RESOLUTION("Mail flow to Exchange Online stops and event ID 2004 is logged on the hybrid transport server (KB 2888788), Resolution"),
    /** The cmdlet whose list is additive. */
    ENABLE("Enable-ExchangeCertificate, -Services"),
    /** Answer No. */
    KB_ANSWER_NO("KB 2989382"),
    /** A certificate without its key. */
    KB_KEY("KB 4495258"),
    /** What comes back without a thumbprint. */
    GET_CMDLET("Get-ExchangeCertificate, Parameters"),
    /** The cmdlet's parameters as a whole. */
    ENABLE_CMDLET("Enable-ExchangeCertificate, Parameters"),
    /** The switch that belongs to IIS. */
    ENABLE_SSL("Enable-ExchangeCertificate, -DoNotRequireSsl"),
    /** The certificate a connector selects. */
    GET("Get-ExchangeCertificate, example 4"),
    /** Fqdn and TlsCertificateName. */
    SEND_CONNECTOR("Set-SendConnector, -Fqdn and -TlsCertificateName"),
    /** A new certificate's services and what Force does. */
    NEW_CMDLET("New-ExchangeCertificate, Parameters"),
    /** Where certificates come from. */
    IMPORT_CMDLET("Import-ExchangeCertificate, Parameters"),
    /** Where certificates go. */
    EXPORT_CMDLET("Export-ExchangeCertificate, Parameters"),
    /** Which services there are in which version. */
    ASSIGN("Assign certificates to Exchange Server services"),
    /** How a certificate goes that cannot be removed. */
    REMOVE("Can't remove a certificate that's installed in Exchange Server"),
    /** Who may vouch in a hybrid. */
    HYBRID("Certificate requirements for hybrid deployments"),
    /** A connector that names a certificate nobody has. */
    KB_INBOUND("Can't receive mail in a hybrid environment after you install a new certificate on the server (KB 2989382)"),
    /** The answer to a pin that names nothing. */
    KB_STALE("Users in your Exchange 2013-based hybrid deployment experience mail issues after April 15, 2016 (KB 3156771)"),
    /** A pinned certificate without SMTP. */
    KB_CREDENTIALS("Outbound email messages are not sent on the Exchange Hub Transport or Edge server (KB 4051498)"),
    /** The hybrid configuration's own pin. */
    HYBRID_CONFIGURATION("Set-HybridConfiguration, -TlsCertificateName"),
    /** How TlsCertificateName is written. */
    SEND_CONNECTOR_NAME("Set-SendConnector, -TlsCertificateName"),
    /** What a certificate in use does to its removal. */
    REMOVE_CMDLET("Remove-ExchangeCertificate"),
    /** The certificates that Exchange makes for itself. */
    CERTIFICATES("Digital certificates and encryption in Exchange Server"),
    /** Which connectors a cmdlet takes. */
    SEND_CONNECTOR_IDENTITY("Set-SendConnector, -Identity"),
    /** Which switches exclude each other. */
    SEND_CONNECTOR_TLS("Set-SendConnector, -TlsAuthLevel and -TlsDomain"),
    /** The event when no certificate has the name. */
    EVENTS("Event 12014 of MSExchangeTransport"),
    /** The documented order, for the other direction. */
    INBOUND("Selection of Inbound STARTTLS Certificates");

    private final String title;

    Source(String title) {
        this.title = title;
    }

    /** The document as reports cite it. */
    public String title() {
        return title;
    }
}
