package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.powershell.value.EnumType;
import dev.exlint.powershell.value.EnumValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The enums of Exchange's parameters. Names of members are documented (Get-ExchangeCertificate, Set-SendConnector); values are observed.
 */
public final class ExchangeTypes {

    /** The type of <code>-Services</code>. */
    public static final EnumType ALLOWED_SERVICES = new EnumType(
            "Microsoft.Exchange.Management.SystemConfigurationTasks.AllowedServices", true, allowedServices());
    /** The type of <code>-TlsAuthLevel</code>. */
    public static final EnumType TLS_AUTH_LEVEL = new EnumType("Microsoft.Exchange.Data.Directory.SystemConfiguration.TlsAuthLevel", false,
            members("EncryptionOnly", 1, "CertificateValidation", 2, "DomainValidation", 3, "CertificateExpiryCheck", 4));
    /** The type of <code>-ProtocolLoggingLevel</code>. */
    public static final EnumType PROTOCOL_LOGGING_LEVEL = new EnumType(
            "Microsoft.Exchange.Data.Directory.SystemConfiguration.ProtocolLoggingLevel", false, members("None", 0, "Verbose", 1));

    private ExchangeTypes() {
    }

    /** The services that a bound <code>-Services</code> means, or nothing if it is another type. */
    public static Optional<AllowedServices> services(EnumValue value) {
        return value.type().equals(ALLOWED_SERVICES) ? AllowedServices.ofFlags(value.flags()) : Optional.empty();
    }

    /** The value that a script sees of these services. */
    public static EnumValue value(AllowedServices services) {
        return new EnumValue(ALLOWED_SERVICES, services.flags());
    }

    private static Map<String, Long> allowedServices() {
        Map<String, Long> members = new LinkedHashMap<>();
        members.put("None", 0L);
        for (ExchangeService service : ExchangeService.values()) {
            members.put(service.text(), (long) service.bit());
        }
        return members;
    }

    private static Map<String, Long> members(Object... namesAndValues) {
        Map<String, Long> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], ((Integer) namesAndValues[i + 1]).longValue());
        }
        return members;
    }
}
