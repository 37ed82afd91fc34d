package dev.exlint.diagnosis.organisation;

/** Collects the properties of a server; whatever is not set stays unknown. For one thread. */
public final class ExchangeServerBuilder {

    private String name;
    private Fact<String> fqdn = Fact.unknown("Fqdn is not stated");
    private Fact<String> distinguishedName = Fact.unknown("DistinguishedName is not stated");
    private Fact<String> adminDisplayVersion = Fact.unknown("AdminDisplayVersion is not stated");
    private Fact<String> serverRole = Fact.unknown("ServerRole is not stated");
    private Fact<String> edition = Fact.unknown("Edition is not stated");
    private Fact<String> site = Fact.unknown("Site is not stated");
    private Fact<Boolean> isEdgeServer = Fact.unknown("IsEdgeServer is not stated");
    private Fact<Boolean> isHubTransportServer = Fact.unknown("IsHubTransportServer is not stated");
    private Fact<Thumbprint> internalTransportCertificateThumbprint = Fact.unknown("InternalTransportCertificateThumbprint is not stated");
    private Listing<ExchangeCertificate> certificates = Listing.unknown("Certificates is not stated");

    ExchangeServerBuilder(String name) {
        this.name = name;
    }

    ExchangeServerBuilder(ExchangeServer from) {
        this.name = from.name();
        this.fqdn = from.fqdn();
        this.distinguishedName = from.distinguishedName();
        this.adminDisplayVersion = from.adminDisplayVersion();
        this.serverRole = from.serverRole();
        this.edition = from.edition();
        this.site = from.site();
        this.isEdgeServer = from.isEdgeServer();
        this.isHubTransportServer = from.isHubTransportServer();
        this.internalTransportCertificateThumbprint = from.internalTransportCertificateThumbprint();
        this.certificates = from.certificates();
    }

    /** Sets the fully qualified host name. */
    public ExchangeServerBuilder fqdn(Fact<String> value) {
        this.fqdn = value;
        return this;
    }

    /** Sets the fully qualified host name, as known. */
    public ExchangeServerBuilder fqdn(String value) {
        return fqdn(Fact.known(value));
    }

    /** Sets the server object's DN in Active Directory. */
    public ExchangeServerBuilder distinguishedName(Fact<String> value) {
        this.distinguishedName = value;
        return this;
    }

    /** Sets the server object's DN in Active Directory, as known. */
    public ExchangeServerBuilder distinguishedName(String value) {
        return distinguishedName(Fact.known(value));
    }

    /** Sets for example <code>Version 15.2 (Build 1748.10)</code>. */
    public ExchangeServerBuilder adminDisplayVersion(Fact<String> value) {
        this.adminDisplayVersion = value;
        return this;
    }

    /** Sets for example <code>Version 15.2 (Build 1748.10)</code>, as known. */
    public ExchangeServerBuilder adminDisplayVersion(String value) {
        return adminDisplayVersion(Fact.known(value));
    }

    /** Sets Mailbox, Edge and so on, as Exchange writes it. */
    public ExchangeServerBuilder serverRole(Fact<String> value) {
        this.serverRole = value;
        return this;
    }

    /** Sets Mailbox, Edge and so on, as Exchange writes it, as known. */
    public ExchangeServerBuilder serverRole(String value) {
        return serverRole(Fact.known(value));
    }

    /** Sets Standard, Enterprise and so on. */
    public ExchangeServerBuilder edition(Fact<String> value) {
        this.edition = value;
        return this;
    }

    /** Sets Standard, Enterprise and so on, as known. */
    public ExchangeServerBuilder edition(String value) {
        return edition(Fact.known(value));
    }

    /** Sets the Active Directory site. */
    public ExchangeServerBuilder site(Fact<String> value) {
        this.site = value;
        return this;
    }

    /** Sets the Active Directory site, as known. */
    public ExchangeServerBuilder site(String value) {
        return site(Fact.known(value));
    }

    /** Sets whether this is an Edge Transport server. */
    public ExchangeServerBuilder isEdgeServer(Fact<Boolean> value) {
        this.isEdgeServer = value;
        return this;
    }

    /** Sets whether this is an Edge Transport server, as known. */
    public ExchangeServerBuilder isEdgeServer(Boolean value) {
        return isEdgeServer(Fact.known(value));
    }

    /** Sets whether the server runs the transport service. */
    public ExchangeServerBuilder isHubTransportServer(Fact<Boolean> value) {
        this.isHubTransportServer = value;
        return this;
    }

    /** Sets whether the server runs the transport service, as known. */
    public ExchangeServerBuilder isHubTransportServer(Boolean value) {
        return isHubTransportServer(Fact.known(value));
    }

    /** Sets the certificate for traffic between servers; {@link Thumbprint#NONE} when known to be empty. */
    public ExchangeServerBuilder internalTransportCertificateThumbprint(Fact<Thumbprint> value) {
        this.internalTransportCertificateThumbprint = value;
        return this;
    }

    /** Sets the certificate for traffic between servers; {@link Thumbprint#NONE} when known to be empty, as known. */
    public ExchangeServerBuilder internalTransportCertificateThumbprint(Thumbprint value) {
        return internalTransportCertificateThumbprint(Fact.known(value));
    }

    /** Sets the certificates of this server. */
    public ExchangeServerBuilder certificates(Listing<ExchangeCertificate> value) {
        this.certificates = value;
        return this;
    }

    /** The finished value; the builder may be used on. */
    public ExchangeServer build() {
        return new ExchangeServer(name, fqdn, distinguishedName, adminDisplayVersion, serverRole, edition, site, isEdgeServer,
                isHubTransportServer, internalTransportCertificateThumbprint, certificates);
    }
}
