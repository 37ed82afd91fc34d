package dev.exlint.diagnosis.organisation;

/**
 * One Receive connector as Get-ReceiveConnector shows it.
 *
 * <p>A text that is known to be empty is the empty string.
 *
 * @param identity <code>Server\Name</code>
 * @param name the connector's name
 * @param server the server it belongs to, by name, FQDN or DN
 * @param enabled whether it listens
 * @param fqdn the name in the banner and for STARTTLS
 * @param tlsCertificateName the pin as written; empty means not pinned
 * @param tlsDomainCapabilities for example <code>mail.protection.outlook.com:AcceptCloudServicesMail</code>
 * @param transportRole HubTransport or FrontendTransport
 * @param authMechanism offered mechanisms, such as Tls
 * @param bindings addresses and ports it listens on
 * @param remoteIpRanges clients it answers
 * @param permissionGroups groups that may use it
 */
public record ReceiveConnector(
        Fact<String> identity,
        Fact<String> name,
        Fact<String> server,
        Fact<Boolean> enabled,
        Fact<String> fqdn,
        Fact<String> tlsCertificateName,
        Listing<String> tlsDomainCapabilities,
        Fact<String> transportRole,
        Listing<String> authMechanism,
        Listing<String> bindings,
        Listing<String> remoteIpRanges,
        Listing<String> permissionGroups) {

    /** A builder in which every property is unknown. */
    public static ReceiveConnectorBuilder builder() {
        return new ReceiveConnectorBuilder();
    }

    /** A builder that starts with the properties of this connector. */
    public ReceiveConnectorBuilder toBuilder() {
        return new ReceiveConnectorBuilder(this);
    }

    /** Whether scripts may call this connector so: identity or name, ignoring case. */
    public boolean isNamed(String text) {
        return Names.same(identity, text) || Names.same(name, text);
    }

    /** Whether the connector belongs to that server: by Server, else by the first part of Identity; unknown without both. */
    public Fact<Boolean> isOn(ExchangeServer host) {
        if (server.isKnown()) {
            return server.map(host::isNamed);
        }
        return identity.map(text -> host.isNamed(Names.before(text, '\\')));
    }

    /** The identity or, while that is unknown, the name; for messages. */
    public String label() {
        return identity.orElse(name.orElse("a Receive connector without name"));
    }
}
