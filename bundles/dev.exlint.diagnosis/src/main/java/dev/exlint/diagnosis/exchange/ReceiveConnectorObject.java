package dev.exlint.diagnosis.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * A Receive connector as a script sees it. Its text is its identity.
 *
 * @param connector the connector when it was read
 */
record ReceiveConnectorObject(ReceiveConnector connector) implements OpaqueObject {

    private static final Set<String> NONE = Set.of("thumbprint", "services", "issuer", "subject");

    @Override
    public String typeName() {
        return "Microsoft.Exchange.Data.Directory.SystemConfiguration.ReceiveConnector";
    }

    @Override
    public Optional<Value> property(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NONE.contains(lower) ? Optional.empty() : Optional.of(switch (lower) {
            case "identity" -> Facts.value(connector.identity(), name);
            case "name" -> Facts.value(connector.name(), name);
            case "server" -> Facts.value(connector.server(), name);
            case "enabled" -> Facts.value(connector.enabled(), name);
            case "fqdn" -> ConnectorObject.orNull(Facts.value(connector.fqdn(), name));
            case "tlscertificatename" -> ConnectorObject.orNull(Facts.value(connector.tlsCertificateName(), name));
            case "tlsdomaincapabilities" -> Facts.value(connector.tlsDomainCapabilities(), name);
            case "transportrole" -> Facts.value(connector.transportRole(), name);
            case "bindings" -> Facts.value(connector.bindings(), name);
            case "remoteipranges" -> Facts.value(connector.remoteIpRanges(), name);
            default -> new Unknown(UnknownReason.ENVIRONMENT, name);
        });
    }

    @Override
    public List<String> propertyNames() {
        return List.of("Identity", "Bindings", "Enabled");
    }

    @Override
    public Value text() {
        return Facts.value(connector.identity(), "Identity");
    }
}
