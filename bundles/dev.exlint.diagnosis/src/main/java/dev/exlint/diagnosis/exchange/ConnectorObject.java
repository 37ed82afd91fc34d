package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A Send connector as a script sees it.
 *
 * @param connector the connector when it was read
 */
record ConnectorObject(SendConnector connector) implements OpaqueObject {

    @Override
    public String typeName() {
        return "Microsoft.Exchange.Data.Directory.SystemConfiguration.SmtpSendConnectorConfig";
    }

    @Override
    public Optional<Value> property(String name) {
        return Optional.of(switch (name.toLowerCase(Locale.ROOT)) {
            case "name" -> Facts.value(connector.name(), name);
            case "identity" -> Facts.value(connector.identity().isKnown() ? connector.identity() : connector.name(), name);
            case "distinguishedname" -> Facts.value(connector.distinguishedName(), name);
            case "enabled" -> Facts.value(connector.enabled(), name);
            case "fqdn" -> orNull(Facts.value(connector.fqdn(), name));
            case "tlscertificatename" -> orNull(Facts.value(connector.tlsCertificateName(), name));
            case "tlsdomain" -> orNull(Facts.value(connector.tlsDomain(), name));
            case "tlsauthlevel" -> orNull(Facts.value(connector.tlsAuthLevel(), name));
            case "requiretls" -> Facts.value(connector.requireTls(), name);
            case "ignorestarttls" -> Facts.value(connector.ignoreStartTls(), name);
            case "cloudservicesmailenabled" -> Facts.value(connector.cloudServicesMailEnabled(), name);
            case "frontendproxyenabled" -> Facts.value(connector.frontendProxyEnabled(), name);
            case "dnsroutingenabled" -> Facts.value(connector.dnsRoutingEnabled(), name);
            case "sourcetransportservers" -> Facts.value(connector.sourceTransportServers(), name);
            case "addressspaces" -> Facts.value(connector.addressSpaces(), name);
            case "smarthosts" -> Facts.value(connector.smartHosts(), name);
            default -> new Unknown(UnknownReason.ENVIRONMENT, name);
        });
    }

    /** A text that is known to be empty is {@code $null} for a script. */
    static Value orNull(Value value) {
        return value instanceof Known known && known.content().equals("") ? Known.NULL : value;
    }

    @Override
    public List<String> propertyNames() {
        return List.of("Identity", "AddressSpaces", "Enabled");
    }

    @Override
    public Value text() {
        return Facts.value(connector.name(), "Name");
    }
}
