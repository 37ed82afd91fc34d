package dev.exlint.diagnosis.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is known about an Exchange organisation: the side of the diagnosis that stands outside the script.
 *
 * <p>Immutable; a change that a script makes gives a new value. Servers that aren't listed may exist.
 *
 * @param takenAt when the facts were true
 * @param servers the servers that are described
 * @param sendConnectors the Send connectors of the organisation
 * @param receiveConnectors the Receive connectors
 * @param hybridConfiguration the hybrid configuration object; {@link HybridConfiguration#none()} when known to be missing
 */
public record Organisation(Fact<Instant> takenAt, List<ExchangeServer> servers, Listing<SendConnector> sendConnectors,
        Listing<ReceiveConnector> receiveConnectors, Fact<HybridConfiguration> hybridConfiguration) {

    public Organisation {
        servers = List.copyOf(servers);
    }

    /** An organisation of which nothing is known, for a check without environment. */
    public static Organisation unknown() {
        return new Organisation(Fact.unknown("no environment is given"), List.of(), Listing.unknown("no environment is given"),
                Listing.unknown("no environment is given"), Fact.unknown("no environment is given"));
    }

    /** The listed server that is called so: short name, FQDN, DN or legacy DN, ignoring case. */
    public Optional<ExchangeServer> server(String name) {
        return servers.stream().filter(each -> each.isNamed(name)).findFirst();
    }

    /** The listed Send connector that is called so: name, identity or DN, ignoring case. */
    public Optional<SendConnector> sendConnector(String name) {
        return sendConnectors.items().stream().filter(each -> each.isNamed(name)).findFirst();
    }

    /** The listed Receive connector that is called so: identity or name, ignoring case. */
    public Optional<ReceiveConnector> receiveConnector(String name) {
        return receiveConnectors.items().stream().filter(each -> each.isNamed(name)).findFirst();
    }

    /** The certificate on that server, if both are listed. */
    public Optional<ExchangeCertificate> certificate(String server, Thumbprint thumbprint) {
        return server(server).flatMap(found -> found.certificate(thumbprint));
    }

    /** The servers that list a certificate with that thumbprint. */
    public List<ExchangeServer> serversWith(Thumbprint thumbprint) {
        return servers.stream().filter(each -> each.certificate(thumbprint).isPresent()).toList();
    }

    /** The organisation in which that certificate is enabled for exactly these services; unchanged if it isn't listed. */
    public Organisation withServices(String server, Thumbprint thumbprint, Fact<AllowedServices> services) {
        return changing(server, found -> found.certificate(thumbprint)
                .map(certificate -> found.with(certificate.withServices(services))).orElse(found));
    }

    /** The organisation in which that server holds this certificate too. */
    public Organisation withCertificate(String server, ExchangeCertificate certificate) {
        return changing(server, found -> found.with(certificate));
    }

    /** The organisation in which that server doesn't hold the certificate any more. */
    public Organisation withoutCertificate(String server, Thumbprint thumbprint) {
        return changing(server, found -> found.without(thumbprint));
    }

    /** The organisation in which that server uses this certificate for internal transport. */
    public Organisation withInternalTransportCertificate(String server, Fact<Thumbprint> thumbprint) {
        return changing(server, found -> found.toBuilder().internalTransportCertificateThumbprint(thumbprint).build());
    }

    /** The organisation with other Send connectors. */
    public Organisation withSendConnectors(Listing<SendConnector> connectors) {
        return new Organisation(takenAt, servers, connectors, receiveConnectors, hybridConfiguration);
    }

    /** The organisation in which the Send connector of that name is replaced by what becomes of it; unchanged if it isn't listed. */
    public Organisation changingSendConnector(String name, UnaryOperator<SendConnector> change) {
        List<SendConnector> changed = new ArrayList<>(sendConnectors.items());
        changed.replaceAll(each -> each.isNamed(name) ? change.apply(each) : each);
        return withSendConnectors(sendConnectors.withItems(changed));
    }

    /** The organisation with other Receive connectors. */
    public Organisation withReceiveConnectors(Listing<ReceiveConnector> connectors) {
        return new Organisation(takenAt, servers, sendConnectors, connectors, hybridConfiguration);
    }

    /** The organisation with another hybrid configuration. */
    public Organisation withHybridConfiguration(Fact<HybridConfiguration> configuration) {
        return new Organisation(takenAt, servers, sendConnectors, receiveConnectors, configuration);
    }

    /** The organisation with other servers. */
    public Organisation withServers(List<ExchangeServer> changed) {
        return new Organisation(takenAt, changed, sendConnectors, receiveConnectors, hybridConfiguration);
    }

    private Organisation changing(String name, UnaryOperator<ExchangeServer> change) {
        List<ExchangeServer> changed = new ArrayList<>(servers);
        changed.replaceAll(each -> each.isNamed(name) ? change.apply(each) : each);
        return withServers(changed);
    }
}
