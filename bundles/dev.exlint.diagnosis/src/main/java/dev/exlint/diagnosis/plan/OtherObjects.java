package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.SendConnector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of Receive connectors and of the hybrid configuration, and which properties of connectors a plan compares. */
final class OtherObjects {

    private static final String RECEIVE = "Receive connector";
    private static final String HYBRID = "Hybrid configuration";

    private OtherObjects() {
    }

    static List<ObjectPlan> of(Organisation before, Organisation after) {
        List<ObjectPlan> found = new ArrayList<>();
        for (ReceiveConnector connector : before.receiveConnectors().items()) {
            Optional<ReceiveConnector> later = after.receiveConnector(connector.label());
            List<PropertyChange> changes = later.map(now -> changes(connector, now)).orElse(List.of());
            boolean gone = later.isEmpty() && !after.receiveConnectors().missing().equals(before.receiveConnectors().missing());
            if (later.isEmpty() && after.receiveConnectors().isComplete()) {
                found.add(new ObjectPlan(RECEIVE, connector.label(), Presence.REMOVED, List.of()));
            } else if (!changes.isEmpty()) {
                found.add(new ObjectPlan(RECEIVE, connector.label(), Presence.STAYS, changes));
            } else if (gone) {
                found.add(new ObjectPlan(RECEIVE, connector.label(), Presence.MAY_BE_REMOVED, List.of(
                        new PropertyChange("all properties", Fact.known("as they are"),
                                Fact.unknown(after.receiveConnectors().missing())))));
            }
        }
        for (ReceiveConnector connector : after.receiveConnectors().items()) {
            if (before.receiveConnector(connector.label()).isEmpty()) {
                found.add(new ObjectPlan(RECEIVE, connector.label(), Presence.ADDED, List.of()));
            }
        }
        hybrid(before.hybridConfiguration(), after.hybridConfiguration()).ifPresent(found::add);
        return List.copyOf(found);
    }

    private static Optional<ObjectPlan> hybrid(Fact<HybridConfiguration> before, Fact<HybridConfiguration> after) {
        if (before instanceof Fact.Known<HybridConfiguration> then && after instanceof Fact.Known<HybridConfiguration> now) {
            List<PropertyChange> changes = new Differences<>(then.value(), now.value())
                    .fact("TlsCertificateName", HybridConfiguration::tlsCertificateName)
                    .list("SendingTransportServers", HybridConfiguration::sendingTransportServers)
                    .list("ReceivingTransportServers", HybridConfiguration::receivingTransportServers)
                    .list("EdgeTransportServers", HybridConfiguration::edgeTransportServers)
                    .list("Domains", HybridConfiguration::domains).list("Features", HybridConfiguration::features)
                    .fact("OnPremisesSmartHost", HybridConfiguration::onPremisesSmartHost).found();
            return changes.isEmpty() ? Optional.empty() : Optional.of(new ObjectPlan(HYBRID, HYBRID, Presence.STAYS, changes));
        }
        if (before.isKnown() == after.isKnown()) {
            return Optional.empty();
        }
        Fact<String> then = before.map(known -> "as it is");
        Fact<String> now = after.map(known -> "as the script sets it");
        return Optional.of(new ObjectPlan(HYBRID, HYBRID, Presence.STAYS, List.of(new PropertyChange("all properties", then, now))));
    }

    private static List<PropertyChange> changes(ReceiveConnector before, ReceiveConnector after) {
        return new Differences<>(before, after).fact("Enabled", ReceiveConnector::enabled).fact("Fqdn", ReceiveConnector::fqdn)
                .fact("TlsCertificateName", ReceiveConnector::tlsCertificateName)
                .list("TlsDomainCapabilities", ReceiveConnector::tlsDomainCapabilities)
                .list("AuthMechanism", ReceiveConnector::authMechanism).list("PermissionGroups", ReceiveConnector::permissionGroups)
                .list("Bindings", ReceiveConnector::bindings).list("RemoteIPRanges", ReceiveConnector::remoteIpRanges).found();
    }

    static List<PropertyChange> changes(SendConnector before, SendConnector after) {
        return new Differences<>(before, after).fact("Enabled", SendConnector::enabled).fact("Fqdn", SendConnector::fqdn)
                .fact("TlsCertificateName", SendConnector::tlsCertificateName).fact("RequireTLS", SendConnector::requireTls)
                .fact("IgnoreSTARTTLS", SendConnector::ignoreStartTls).fact("TlsAuthLevel", SendConnector::tlsAuthLevel)
                .fact("TlsDomain", SendConnector::tlsDomain).fact("CloudServicesMailEnabled", SendConnector::cloudServicesMailEnabled)
                .fact("FrontendProxyEnabled", SendConnector::frontendProxyEnabled)
                .fact("DNSRoutingEnabled", SendConnector::dnsRoutingEnabled)
                .list("AddressSpaces", SendConnector::addressSpaces).list("SmartHosts", SendConnector::smartHosts)
                .list("SourceTransportServers", SendConnector::sourceTransportServers).found();
    }
}
