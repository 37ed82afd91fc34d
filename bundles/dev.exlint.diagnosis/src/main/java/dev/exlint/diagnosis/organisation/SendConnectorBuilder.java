package dev.exlint.diagnosis.organisation;

/** Collects the properties of a Send connector; whatever is not set stays unknown. For one thread. */
public final class SendConnectorBuilder {

    private Fact<String> name = Fact.unknown("Name is not stated");
    private Fact<String> identity = Fact.unknown("Identity is not stated");
    private Fact<String> distinguishedName = Fact.unknown("DistinguishedName is not stated");
    private Fact<Boolean> enabled = Fact.unknown("Enabled is not stated");
    private Fact<String> fqdn = Fact.unknown("Fqdn is not stated");
    private Listing<String> addressSpaces = Listing.unknown("AddressSpaces is not stated");
    private Listing<String> smartHosts = Listing.unknown("SmartHosts is not stated");
    private Fact<String> tlsDomain = Fact.unknown("TlsDomain is not stated");
    private Fact<String> tlsAuthLevel = Fact.unknown("TlsAuthLevel is not stated");
    private Fact<Boolean> requireTls = Fact.unknown("RequireTLS is not stated");
    private Fact<Boolean> ignoreStartTls = Fact.unknown("IgnoreSTARTTLS is not stated");
    private Fact<Boolean> cloudServicesMailEnabled = Fact.unknown("CloudServicesMailEnabled is not stated");
    private Fact<String> tlsCertificateName = Fact.unknown("TlsCertificateName is not stated");
    private Listing<String> sourceTransportServers = Listing.unknown("SourceTransportServers is not stated");
    private Fact<Boolean> frontendProxyEnabled = Fact.unknown("FrontendProxyEnabled is not stated");
    private Fact<String> connectorType = Fact.unknown("ConnectorType is not stated");
    private Fact<Boolean> isCoexistenceConnector = Fact.unknown("IsCoexistenceConnector is not stated");
    private Fact<Boolean> dnsRoutingEnabled = Fact.unknown("DNSRoutingEnabled is not stated");
    private Fact<Boolean> isScopedConnector = Fact.unknown("IsScopedConnector is not stated");
    private Fact<String> protocolLoggingLevel = Fact.unknown("ProtocolLoggingLevel is not stated");
    private Fact<Integer> port = Fact.unknown("Port is not stated");
    private Fact<String> homeMtaServerId = Fact.unknown("HomeMtaServerId is not stated");

    SendConnectorBuilder() {
    }

    SendConnectorBuilder(SendConnector from) {
        this.name = from.name();
        this.identity = from.identity();
        this.distinguishedName = from.distinguishedName();
        this.enabled = from.enabled();
        this.fqdn = from.fqdn();
        this.addressSpaces = from.addressSpaces();
        this.smartHosts = from.smartHosts();
        this.tlsDomain = from.tlsDomain();
        this.tlsAuthLevel = from.tlsAuthLevel();
        this.requireTls = from.requireTls();
        this.ignoreStartTls = from.ignoreStartTls();
        this.cloudServicesMailEnabled = from.cloudServicesMailEnabled();
        this.tlsCertificateName = from.tlsCertificateName();
        this.sourceTransportServers = from.sourceTransportServers();
        this.frontendProxyEnabled = from.frontendProxyEnabled();
        this.connectorType = from.connectorType();
        this.isCoexistenceConnector = from.isCoexistenceConnector();
        this.dnsRoutingEnabled = from.dnsRoutingEnabled();
        this.isScopedConnector = from.isScopedConnector();
        this.protocolLoggingLevel = from.protocolLoggingLevel();
        this.port = from.port();
        this.homeMtaServerId = from.homeMtaServerId();
    }

    /** Sets the connector's name. */
    public SendConnectorBuilder name(Fact<String> value) {
        this.name = value;
        return this;
    }

    /** Sets the connector's name, as known. */
    public SendConnectorBuilder name(String value) {
        return name(Fact.known(value));
    }

    /** Sets the identity, usually the name. */
    public SendConnectorBuilder identity(Fact<String> value) {
        this.identity = value;
        return this;
    }

    /** Sets the identity, usually the name, as known. */
    public SendConnectorBuilder identity(String value) {
        return identity(Fact.known(value));
    }

    /** Sets the DN in Active Directory. */
    public SendConnectorBuilder distinguishedName(Fact<String> value) {
        this.distinguishedName = value;
        return this;
    }

    /** Sets the DN in Active Directory, as known. */
    public SendConnectorBuilder distinguishedName(String value) {
        return distinguishedName(Fact.known(value));
    }

    /** Sets whether the connector is used at all. */
    public SendConnectorBuilder enabled(Fact<Boolean> value) {
        this.enabled = value;
        return this;
    }

    /** Sets whether the connector is used at all, as known. */
    public SendConnectorBuilder enabled(Boolean value) {
        return enabled(Fact.known(value));
    }

    /** Sets the name given in EHLO and looked for in certificates; empty means the server's FQDN. */
    public SendConnectorBuilder fqdn(Fact<String> value) {
        this.fqdn = value;
        return this;
    }

    /** Sets the name given in EHLO and looked for in certificates; empty means the server's FQDN, as known. */
    public SendConnectorBuilder fqdn(String value) {
        return fqdn(Fact.known(value));
    }

    /** Sets for example <code>SMTP:contoso.mail.onmicrosoft.com;1</code>. */
    public SendConnectorBuilder addressSpaces(Listing<String> value) {
        this.addressSpaces = value;
        return this;
    }

    /** Sets next hops; empty with DNS routing. */
    public SendConnectorBuilder smartHosts(Listing<String> value) {
        this.smartHosts = value;
        return this;
    }

    /** Sets the name the other side's certificate must carry. */
    public SendConnectorBuilder tlsDomain(Fact<String> value) {
        this.tlsDomain = value;
        return this;
    }

    /** Sets the name the other side's certificate must carry, as known. */
    public SendConnectorBuilder tlsDomain(String value) {
        return tlsDomain(Fact.known(value));
    }

    /** Sets EncryptionOnly, CertificateValidation or DomainValidation. */
    public SendConnectorBuilder tlsAuthLevel(Fact<String> value) {
        this.tlsAuthLevel = value;
        return this;
    }

    /** Sets EncryptionOnly, CertificateValidation or DomainValidation, as known. */
    public SendConnectorBuilder tlsAuthLevel(String value) {
        return tlsAuthLevel(Fact.known(value));
    }

    /** Sets whether mail leaves only over TLS. */
    public SendConnectorBuilder requireTls(Fact<Boolean> value) {
        this.requireTls = value;
        return this;
    }

    /** Sets whether mail leaves only over TLS, as known. */
    public SendConnectorBuilder requireTls(Boolean value) {
        return requireTls(Fact.known(value));
    }

    /** Sets whether TLS is never used. */
    public SendConnectorBuilder ignoreStartTls(Fact<Boolean> value) {
        this.ignoreStartTls = value;
        return this;
    }

    /** Sets whether TLS is never used, as known. */
    public SendConnectorBuilder ignoreStartTls(Boolean value) {
        return ignoreStartTls(Fact.known(value));
    }

    /** Sets whether headers for Exchange Online are kept. */
    public SendConnectorBuilder cloudServicesMailEnabled(Fact<Boolean> value) {
        this.cloudServicesMailEnabled = value;
        return this;
    }

    /** Sets whether headers for Exchange Online are kept, as known. */
    public SendConnectorBuilder cloudServicesMailEnabled(Boolean value) {
        return cloudServicesMailEnabled(Fact.known(value));
    }

    /** Sets the pin as written, <code>&lt;I&gt;issuer&lt;S&gt;subject</code>; empty means not pinned; may be malformed. */
    public SendConnectorBuilder tlsCertificateName(Fact<String> value) {
        this.tlsCertificateName = value;
        return this;
    }

    /** Sets the pin as written, <code>&lt;I&gt;issuer&lt;S&gt;subject</code>; empty means not pinned; may be malformed, as known. */
    public SendConnectorBuilder tlsCertificateName(String value) {
        return tlsCertificateName(Fact.known(value));
    }

    /** Sets servers that may send over it, by name, FQDN or DN. */
    public SendConnectorBuilder sourceTransportServers(Listing<String> value) {
        this.sourceTransportServers = value;
        return this;
    }

    /** Sets whether sessions leave through a Front End Transport service. */
    public SendConnectorBuilder frontendProxyEnabled(Fact<Boolean> value) {
        this.frontendProxyEnabled = value;
        return this;
    }

    /** Sets whether sessions leave through a Front End Transport service, as known. */
    public SendConnectorBuilder frontendProxyEnabled(Boolean value) {
        return frontendProxyEnabled(Fact.known(value));
    }

    /** Sets Default or XPremises. */
    public SendConnectorBuilder connectorType(Fact<String> value) {
        this.connectorType = value;
        return this;
    }

    /** Sets Default or XPremises, as known. */
    public SendConnectorBuilder connectorType(String value) {
        return connectorType(Fact.known(value));
    }

    /** Sets hybrid connector of Exchange 2010. */
    public SendConnectorBuilder isCoexistenceConnector(Fact<Boolean> value) {
        this.isCoexistenceConnector = value;
        return this;
    }

    /** Sets hybrid connector of Exchange 2010, as known. */
    public SendConnectorBuilder isCoexistenceConnector(Boolean value) {
        return isCoexistenceConnector(Fact.known(value));
    }

    /** Sets whether MX records decide the next hop. */
    public SendConnectorBuilder dnsRoutingEnabled(Fact<Boolean> value) {
        this.dnsRoutingEnabled = value;
        return this;
    }

    /** Sets whether MX records decide the next hop, as known. */
    public SendConnectorBuilder dnsRoutingEnabled(Boolean value) {
        return dnsRoutingEnabled(Fact.known(value));
    }

    /** Sets whether only the servers of one site may use it. */
    public SendConnectorBuilder isScopedConnector(Fact<Boolean> value) {
        this.isScopedConnector = value;
        return this;
    }

    /** Sets whether only the servers of one site may use it, as known. */
    public SendConnectorBuilder isScopedConnector(Boolean value) {
        return isScopedConnector(Fact.known(value));
    }

    /** Sets None or Verbose. */
    public SendConnectorBuilder protocolLoggingLevel(Fact<String> value) {
        this.protocolLoggingLevel = value;
        return this;
    }

    /** Sets None or Verbose, as known. */
    public SendConnectorBuilder protocolLoggingLevel(String value) {
        return protocolLoggingLevel(Fact.known(value));
    }

    /** Sets TCP port of the next hop. */
    public SendConnectorBuilder port(Fact<Integer> value) {
        this.port = value;
        return this;
    }

    /** Sets TCP port of the next hop, as known. */
    public SendConnectorBuilder port(Integer value) {
        return port(Fact.known(value));
    }

    /** Sets the server on which the connector lives. */
    public SendConnectorBuilder homeMtaServerId(Fact<String> value) {
        this.homeMtaServerId = value;
        return this;
    }

    /** Sets the server on which the connector lives, as known. */
    public SendConnectorBuilder homeMtaServerId(String value) {
        return homeMtaServerId(Fact.known(value));
    }

    /** The finished value; the builder may be used on. */
    public SendConnector build() {
        return new SendConnector(name, identity, distinguishedName, enabled, fqdn, addressSpaces, smartHosts, tlsDomain, tlsAuthLevel,
                requireTls, ignoreStartTls, cloudServicesMailEnabled, tlsCertificateName, sourceTransportServers, frontendProxyEnabled,
                connectorType, isCoexistenceConnector, dnsRoutingEnabled, isScopedConnector, protocolLoggingLevel, port,
                homeMtaServerId);
    }
}
