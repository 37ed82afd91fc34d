package dev.exlint.diagnosis.imports.object;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.SendConnector;

/** Turns objects into connectors and the hybrid configuration. */
final class ConnectorObjects {

    private static final int MAX_PORT = 65_535;

    private final Values values;

    ConnectorObjects(Values values) {
        this.values = values;
    }

    SendConnector send(Item.Thing thing) throws BadInputException {
        return SendConnector.builder().name(values.text(thing, "Name")).identity(values.text(thing, "Identity"))
                .distinguishedName(values.text(thing, "DistinguishedName")).enabled(values.flag(thing, "Enabled"))
                .fqdn(values.text(thing, "Fqdn")).addressSpaces(values.texts(thing, "AddressSpaces", ListKind.ADDRESS_SPACES))
                .smartHosts(values.texts(thing, "SmartHosts", ListKind.HOSTS)).tlsDomain(values.text(thing, "TlsDomain"))
                .tlsAuthLevel(values.text(thing, "TlsAuthLevel")).requireTls(values.flag(thing, "RequireTLS"))
                .ignoreStartTls(values.flag(thing, "IgnoreSTARTTLS"))
                .cloudServicesMailEnabled(values.flag(thing, "CloudServicesMailEnabled"))
                .tlsCertificateName(values.text(thing, "TlsCertificateName"))
                .sourceTransportServers(values.texts(thing, "SourceTransportServers", ListKind.SERVERS))
                .frontendProxyEnabled(values.flag(thing, "FrontendProxyEnabled")).connectorType(values.text(thing, "ConnectorType"))
                .isCoexistenceConnector(values.flag(thing, "IsCoexistenceConnector"))
                .dnsRoutingEnabled(values.flag(thing, "DNSRoutingEnabled")).isScopedConnector(values.flag(thing, "IsScopedConnector"))
                .protocolLoggingLevel(values.text(thing, "ProtocolLoggingLevel")).port(values.number(thing, "Port", 0, MAX_PORT))
                .homeMtaServerId(values.text(thing, "HomeMtaServerId")).build();
    }

    ReceiveConnector receive(Item.Thing thing) throws BadInputException {
        return ReceiveConnector.builder().identity(identity(thing)).name(values.text(thing, "Name")).server(values.text(thing, "Server"))
                .enabled(values.flag(thing, "Enabled")).fqdn(values.text(thing, "Fqdn"))
                .tlsCertificateName(values.text(thing, "TlsCertificateName"))
                .tlsDomainCapabilities(values.texts(thing, "TlsDomainCapabilities", ListKind.CAPABILITIES))
                .transportRole(values.text(thing, "TransportRole")).authMechanism(values.texts(thing, "AuthMechanism", ListKind.WORDS))
                .bindings(values.texts(thing, "Bindings", ListKind.WORDS))
                .remoteIpRanges(values.texts(thing, "RemoteIPRanges", ListKind.WORDS))
                .permissionGroups(values.texts(thing, "PermissionGroups", ListKind.WORDS)).build();
    }

    /** Server, backslash, name; JSON has an object there, whose own text is lost. */
    private Fact<String> identity(Item.Thing thing) throws BadInputException {
        Fact<String> identity = values.text(thing, "Identity");
        boolean whole = identity instanceof Fact.Known<String> known && known.value().indexOf('\\') >= 0;
        if (!whole && values.text(thing, "Server") instanceof Fact.Known<String> server && !server.value().isEmpty()
                && values.text(thing, "Name") instanceof Fact.Known<String> name) {
            return Fact.known(server.value() + "\\" + name.value());
        }
        return identity;
    }

    HybridConfiguration hybrid(Item.Thing thing) throws BadInputException {
        return HybridConfiguration.builder().tlsCertificateName(values.text(thing, "TlsCertificateName"))
                .sendingTransportServers(values.texts(thing, "SendingTransportServers", ListKind.SERVERS))
                .receivingTransportServers(values.texts(thing, "ReceivingTransportServers", ListKind.SERVERS))
                .edgeTransportServers(values.texts(thing, "EdgeTransportServers", ListKind.SERVERS))
                .domains(values.texts(thing, "Domains", ListKind.HOSTS)).onPremisesSmartHost(values.text(thing, "OnPremisesSmartHost"))
                .features(values.texts(thing, "Features", ListKind.WORDS))
                .serviceInstance(values.number(thing, "ServiceInstance", 0, Integer.MAX_VALUE))
                .secureMailCertificateThumbprint(values.text(thing, "SecureMailCertificateThumbprint"))
                .transportServers(values.texts(thing, "TransportServers", ListKind.SERVERS)).build();
    }
}
