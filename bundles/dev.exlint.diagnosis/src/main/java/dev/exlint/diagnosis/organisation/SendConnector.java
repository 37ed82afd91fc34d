package dev.exlint.diagnosis.organisation;

/**
 * One Send connector as Get-SendConnector shows it.
 *
 * <p>A text that is known to be empty, such as an Fqdn of <code>null</code>, is the empty string.
 *
 * @param name the connector's name
 * @param identity the identity, usually the name
 * @param distinguishedName the DN in Active Directory
 * @param enabled whether the connector is used at all
 * @param fqdn the name given in EHLO and looked for in certificates; empty means the server's FQDN
 * @param addressSpaces for example <code>SMTP:contoso.mail.onmicrosoft.com;1</code>
 * @param smartHosts next hops; empty with DNS routing
 * @param tlsDomain the name the other side's certificate must carry
 * @param tlsAuthLevel EncryptionOnly, CertificateValidation or DomainValidation
 * @param requireTls whether mail leaves only over TLS
 * @param ignoreStartTls whether TLS is never used
 * @param cloudServicesMailEnabled whether headers for Exchange Online are kept
 * @param tlsCertificateName the pin as written, <code>&lt;I&gt;issuer&lt;S&gt;subject</code>; empty means not pinned; may be malformed
 * @param sourceTransportServers servers that may send over it, by name, FQDN or DN
 * @param frontendProxyEnabled whether sessions leave through a Front End Transport service
 * @param connectorType Default or XPremises
 * @param isCoexistenceConnector hybrid connector of Exchange 2010
 * @param dnsRoutingEnabled whether MX records decide the next hop
 * @param isScopedConnector whether only the servers of one site may use it
 * @param protocolLoggingLevel None or Verbose
 * @param port TCP port of the next hop
 * @param homeMtaServerId the server on which the connector lives
 */
public record SendConnector(
        Fact<String> name,
        Fact<String> identity,
        Fact<String> distinguishedName,
        Fact<Boolean> enabled,
        Fact<String> fqdn,
        Listing<String> addressSpaces,
        Listing<String> smartHosts,
        Fact<String> tlsDomain,
        Fact<String> tlsAuthLevel,
        Fact<Boolean> requireTls,
        Fact<Boolean> ignoreStartTls,
        Fact<Boolean> cloudServicesMailEnabled,
        Fact<String> tlsCertificateName,
        Listing<String> sourceTransportServers,
        Fact<Boolean> frontendProxyEnabled,
        Fact<String> connectorType,
        Fact<Boolean> isCoexistenceConnector,
        Fact<Boolean> dnsRoutingEnabled,
        Fact<Boolean> isScopedConnector,
        Fact<String> protocolLoggingLevel,
        Fact<Integer> port,
        Fact<String> homeMtaServerId) {

    /** A builder for the connector of that name, with all else unknown. */
    public static SendConnectorBuilder builder(String name) {
        return new SendConnectorBuilder().name(name);
    }

    /** A builder in which every property is unknown. */
    public static SendConnectorBuilder builder() {
        return new SendConnectorBuilder();
    }

    /** A builder that starts with the properties of this connector. */
    public SendConnectorBuilder toBuilder() {
        return new SendConnectorBuilder(this);
    }

    /** Whether scripts may call this connector so: name, identity or DN, ignoring case. */
    public boolean isNamed(String text) {
        return Names.same(name, text) || Names.same(identity, text) || Names.same(distinguishedName, text);
    }

    /** The name or, while that is unknown, the identity; for messages. */
    public String label() {
        return name.orElse(identity.orElse("a Send connector without name"));
    }
}
