package dev.exlint.diagnosis.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * The hybrid configuration as a script sees it.
 *
 * @param configuration the configuration when it was read
 */
record HybridConfigurationObject(HybridConfiguration configuration) implements OpaqueObject {

    @Override
    public String typeName() {
        return "Microsoft.Exchange.Data.Directory.SystemConfiguration.HybridConfiguration";
    }

    @Override
    public Optional<Value> property(String name) {
        return Optional.of(switch (name.toLowerCase(Locale.ROOT)) {
            case "tlscertificatename" -> ConnectorObject.orNull(Facts.value(configuration.tlsCertificateName(), name));
            case "sendingtransportservers" -> Facts.value(configuration.sendingTransportServers(), name);
            case "receivingtransportservers" -> Facts.value(configuration.receivingTransportServers(), name);
            case "edgetransportservers" -> Facts.value(configuration.edgeTransportServers(), name);
            case "domains" -> Facts.value(configuration.domains(), name);
            case "onpremisessmarthost" -> ConnectorObject.orNull(Facts.value(configuration.onPremisesSmartHost(), name));
            case "transportservers" -> Facts.value(configuration.transportServers(), name);
            case "securemailcertificatethumbprint" ->
                    ConnectorObject.orNull(Facts.value(configuration.secureMailCertificateThumbprint(), name));
            default -> new Unknown(UnknownReason.ENVIRONMENT, name);
        });
    }

    @Override
    public List<String> propertyNames() {
        return List.of("TlsCertificateName", "SendingTransportServers", "ReceivingTransportServers");
    }

    @Override
    public Value text() {
        return new Unknown(UnknownReason.OPERATION, "the text of a hybrid configuration");
    }
}
