package dev.exlint.diagnosis.organisation;

/** Collects the properties of a Receive connector; whatever is not set stays unknown. For one thread. */
public final class ReceiveConnectorBuilder {

    private Fact<String> identity = Fact.unknown("Identity is not stated");
    private Fact<String> name = Fact.unknown("Name is not stated");
    private Fact<String> server = Fact.unknown("Server is not stated");
    private Fact<Boolean> enabled = Fact.unknown("Enabled is not stated");
    private Fact<String> fqdn = Fact.unknown("Fqdn is not stated");
    private Fact<String> tlsCertificateName = Fact.unknown("TlsCertificateName is not stated");
    private Listing<String> tlsDomainCapabilities = Listing.unknown("TlsDomainCapabilities is not stated");
    private Fact<String> transportRole = Fact.unknown("TransportRole is not stated");
    private Listing<String> authMechanism = Listing.unknown("AuthMechanism is not stated");
    private Listing<String> bindings = Listing.unknown("Bindings is not stated");
    private Listing<String> remoteIpRanges = Listing.unknown("RemoteIPRanges is not stated");
    private Listing<String> permissionGroups = Listing.unknown("PermissionGroups is not stated");

    ReceiveConnectorBuilder() {
    }

    ReceiveConnectorBuilder(ReceiveConnector from) {
        this.identity = from.identity();
        this.name = from.name();
        this.server = from.server();
        this.enabled = from.enabled();
        this.fqdn = from.fqdn();
        this.tlsCertificateName = from.tlsCertificateName();
        this.tlsDomainCapabilities = from.tlsDomainCapabilities();
        this.transportRole = from.transportRole();
        this.authMechanism = from.authMechanism();
        this.bindings = from.bindings();
        this.remoteIpRanges = from.remoteIpRanges();
        this.permissionGroups = from.permissionGroups();
    }

    /** Sets <code>Server\Name</code>. */
    public ReceiveConnectorBuilder identity(Fact<String> value) {
        this.identity = value;
        return this;
    }

    /** Sets <code>Server\Name</code>, as known. */
    public ReceiveConnectorBuilder identity(String value) {
        return identity(Fact.known(value));
    }

    /** Sets the connector's name. */
    public ReceiveConnectorBuilder name(Fact<String> value) {
        this.name = value;
        return this;
    }

    /** Sets the connector's name, as known. */
    public ReceiveConnectorBuilder name(String value) {
        return name(Fact.known(value));
    }

    /** Sets the server it belongs to, by name, FQDN or DN. */
    public ReceiveConnectorBuilder server(Fact<String> value) {
        this.server = value;
        return this;
    }

    /** Sets the server it belongs to, by name, FQDN or DN, as known. */
    public ReceiveConnectorBuilder server(String value) {
        return server(Fact.known(value));
    }

    /** Sets whether it listens. */
    public ReceiveConnectorBuilder enabled(Fact<Boolean> value) {
        this.enabled = value;
        return this;
    }

    /** Sets whether it listens, as known. */
    public ReceiveConnectorBuilder enabled(Boolean value) {
        return enabled(Fact.known(value));
    }

    /** Sets the name in the banner and for STARTTLS. */
    public ReceiveConnectorBuilder fqdn(Fact<String> value) {
        this.fqdn = value;
        return this;
    }

    /** Sets the name in the banner and for STARTTLS, as known. */
    public ReceiveConnectorBuilder fqdn(String value) {
        return fqdn(Fact.known(value));
    }

    /** Sets the pin as written; empty means not pinned. */
    public ReceiveConnectorBuilder tlsCertificateName(Fact<String> value) {
        this.tlsCertificateName = value;
        return this;
    }

    /** Sets the pin as written; empty means not pinned, as known. */
    public ReceiveConnectorBuilder tlsCertificateName(String value) {
        return tlsCertificateName(Fact.known(value));
    }

    /** Sets for example <code>mail.protection.outlook.com:AcceptCloudServicesMail</code>. */
    public ReceiveConnectorBuilder tlsDomainCapabilities(Listing<String> value) {
        this.tlsDomainCapabilities = value;
        return this;
    }

    /** Sets HubTransport or FrontendTransport. */
    public ReceiveConnectorBuilder transportRole(Fact<String> value) {
        this.transportRole = value;
        return this;
    }

    /** Sets HubTransport or FrontendTransport, as known. */
    public ReceiveConnectorBuilder transportRole(String value) {
        return transportRole(Fact.known(value));
    }

    /** Sets offered mechanisms, such as Tls. */
    public ReceiveConnectorBuilder authMechanism(Listing<String> value) {
        this.authMechanism = value;
        return this;
    }

    /** Sets addresses and ports it listens on. */
    public ReceiveConnectorBuilder bindings(Listing<String> value) {
        this.bindings = value;
        return this;
    }

    /** Sets clients it answers. */
    public ReceiveConnectorBuilder remoteIpRanges(Listing<String> value) {
        this.remoteIpRanges = value;
        return this;
    }

    /** Sets groups that may use it. */
    public ReceiveConnectorBuilder permissionGroups(Listing<String> value) {
        this.permissionGroups = value;
        return this;
    }

    /** The finished value; the builder may be used on. */
    public ReceiveConnector build() {
        return new ReceiveConnector(identity, name, server, enabled, fqdn, tlsCertificateName, tlsDomainCapabilities, transportRole,
                authMechanism, bindings, remoteIpRanges, permissionGroups);
    }
}
