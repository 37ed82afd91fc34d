package dev.exlint.diagnosis.snapshot;

import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.HybridConfigurationBuilder;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.ReceiveConnectorBuilder;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.SendConnectorBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads connectors and the hybrid configuration; a property that can't be read is unknown, the others of its object count. */
final class ConnectorEntries {

    private static final int MAX_PORT = 65_535;

    private final JsonInput json;

    ConnectorEntries(JsonInput json) {
        this.json = json;
    }

    /** A connector here, or nothing and a problem. */
    Optional<SendConnector> send() throws IOException, FatalSnapshotException {
        SendConnectorBuilder builder = SendConnector.builder();
        return json.object("a Send connector", name -> property(name, builder)) ? Optional.of(builder.build()) : Optional.empty();
    }

    /** A connector here, or nothing and a problem. */
    Optional<ReceiveConnector> receive() throws IOException, FatalSnapshotException {
        ReceiveConnectorBuilder builder = ReceiveConnector.builder();
        return json.object("a Receive connector", name -> property(name, builder)) ? Optional.of(builder.build()) : Optional.empty();
    }

    /** The configuration here, or nothing and a problem. */
    Optional<HybridConfiguration> hybrid() throws IOException, FatalSnapshotException {
        HybridConfigurationBuilder builder = HybridConfiguration.builder();
        return json.object("HybridConfiguration", name -> property(name, builder)) ? Optional.of(builder.build()) : Optional.empty();
    }

    private void property(String name, SendConnectorBuilder builder) throws IOException, FatalSnapshotException {
        switch (name) {
            case "name" -> builder.name(json.text("Name"));
            case "identity" -> builder.identity(json.text("Identity"));
            case "distinguishedname" -> builder.distinguishedName(json.text("DistinguishedName"));
            case "enabled" -> builder.enabled(json.flag("Enabled"));
            case "fqdn" -> builder.fqdn(json.text("Fqdn"));
            case "addressspaces" -> builder.addressSpaces(json.texts("AddressSpaces"));
            case "smarthosts" -> builder.smartHosts(json.texts("SmartHosts"));
            case "tlsdomain" -> builder.tlsDomain(json.text("TlsDomain"));
            case "tlsauthlevel" -> builder.tlsAuthLevel(json.text("TlsAuthLevel"));
            case "requiretls" -> builder.requireTls(json.flag("RequireTLS"));
            case "ignorestarttls" -> builder.ignoreStartTls(json.flag("IgnoreSTARTTLS"));
            case "cloudservicesmailenabled" -> builder.cloudServicesMailEnabled(json.flag("CloudServicesMailEnabled"));
            case "tlscertificatename" -> builder.tlsCertificateName(json.text("TlsCertificateName"));
            case "sourcetransportservers" -> builder.sourceTransportServers(json.texts("SourceTransportServers"));
            case "frontendproxyenabled" -> builder.frontendProxyEnabled(json.flag("FrontendProxyEnabled"));
            case "connectortype" -> builder.connectorType(json.text("ConnectorType"));
            case "iscoexistenceconnector" -> builder.isCoexistenceConnector(json.flag("IsCoexistenceConnector"));
            case "dnsroutingenabled" -> builder.dnsRoutingEnabled(json.flag("DNSRoutingEnabled"));
            case "isscopedconnector" -> builder.isScopedConnector(json.flag("IsScopedConnector"));
            case "protocollogginglevel" -> builder.protocolLoggingLevel(json.text("ProtocolLoggingLevel"));
            case "port" -> builder.port(json.number("Port", 0, MAX_PORT));
            case "homemtaserverid" -> builder.homeMtaServerId(json.text("HomeMtaServerId"));
            default -> json.skip();
        }
    }

    private void property(String name, ReceiveConnectorBuilder builder) throws IOException, FatalSnapshotException {
        switch (name) {
            case "identity" -> builder.identity(json.text("Identity"));
            case "name" -> builder.name(json.text("Name"));
            case "server" -> builder.server(json.text("Server"));
            case "enabled" -> builder.enabled(json.flag("Enabled"));
            case "fqdn" -> builder.fqdn(json.text("Fqdn"));
            case "tlscertificatename" -> builder.tlsCertificateName(json.text("TlsCertificateName"));
            case "tlsdomaincapabilities" -> builder.tlsDomainCapabilities(json.texts("TlsDomainCapabilities"));
            case "transportrole" -> builder.transportRole(json.text("TransportRole"));
            case "authmechanism" -> builder.authMechanism(flags(json.texts("AuthMechanism")));
            case "bindings" -> builder.bindings(json.texts("Bindings"));
            case "remoteipranges" -> builder.remoteIpRanges(json.texts("RemoteIPRanges"));
            case "permissiongroups" -> builder.permissionGroups(flags(json.texts("PermissionGroups")));
            default -> json.skip();
        }
    }

    private void property(String name, HybridConfigurationBuilder builder) throws IOException, FatalSnapshotException {
        switch (name) {
            case "tlscertificatename" -> builder.tlsCertificateName(json.text("TlsCertificateName"));
            case "sendingtransportservers" -> builder.sendingTransportServers(json.texts("SendingTransportServers"));
            case "receivingtransportservers" -> builder.receivingTransportServers(json.texts("ReceivingTransportServers"));
            case "edgetransportservers" -> builder.edgeTransportServers(json.texts("EdgeTransportServers"));
            case "domains" -> builder.domains(json.texts("Domains"));
            case "onpremisessmarthost" -> builder.onPremisesSmartHost(json.text("OnPremisesSmartHost"));
            case "features" -> builder.features(flags(json.texts("Features")));
            case "serviceinstance" -> builder.serviceInstance(json.number("ServiceInstance", 0, Integer.MAX_VALUE));
            case "securemailcertificatethumbprint" -> builder.secureMailCertificateThumbprint(json.text("SecureMailCertificateThumbprint"));
            case "transportservers" -> builder.transportServers(json.texts("TransportServers"));
            default -> json.skip();
        }
    }

    /** Exchange's flag values are one text with commas. */
    private static Listing<String> flags(Listing<String> texts) {
        List<String> names = new ArrayList<>();
        for (String text : texts.items()) {
            for (String name : text.split(",")) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
        }
        return texts.withItems(names);
    }
}
