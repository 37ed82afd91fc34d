package dev.exlint.diagnosis.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * A server as a script sees it. Its text is its name, which is why a piped server can become a thumbprint (recorded).
 *
 * @param server the server when it was read
 * @param typeName the full name of the .NET type, which differs between the cmdlets
 */
record ServerObject(ExchangeServer server, String typeName) implements OpaqueObject {

    static final String EXCHANGE_SERVER = "Microsoft.Exchange.Data.Directory.Management.ExchangeServer";

    /** Properties of other objects that no server has; all else that isn't kept is unknown. */
    private static final Set<String> NONE = Set.of("thumbprint", "services", "server", "issuer", "subject", "tlscertificatename");

    @Override
    public Optional<Value> property(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("name") || lower.equals("identity")) {
            return Optional.of(new Known(server.name()));
        }
        if (NONE.contains(lower)) {
            return Optional.empty();
        }
        return Optional.of(typeName.equals(EXCHANGE_SERVER) ? ofExchangeServer(lower, name) : ofService(lower, name));
    }

    private Value ofExchangeServer(String lower, String name) {
        return switch (lower) {
            case "fqdn" -> Facts.value(server.fqdn(), name);
            case "distinguishedname" -> Facts.value(server.distinguishedName(), name);
            case "admindisplayversion" -> Facts.value(server.adminDisplayVersion(), name);
            case "serverrole" -> Facts.value(server.serverRole(), name);
            case "edition" -> Facts.value(server.edition(), name);
            case "site" -> Facts.value(server.site(), name);
            case "isedgeserver" -> Facts.value(server.edge(), name);
            case "ismailboxserver" -> Facts.value(server.serverRole().map(role -> containsMailbox(role)), name);
            case "ishubtransportserver" -> Facts.value(server.isHubTransportServer(), name);
            default -> new Unknown(UnknownReason.ENVIRONMENT, name);
        };
    }

    private Value ofService(String lower, String name) {
        return lower.equals("internaltransportcertificatethumbprint") ? Facts.value(server.internalTransportCertificateThumbprint(), name)
                : new Unknown(UnknownReason.ENVIRONMENT, name);
    }

    /** Whether the roles, as Exchange writes them, include the mailbox. */
    static boolean containsMailbox(String roles) {
        return List.of(roles.toLowerCase(Locale.ROOT).split("[,\\s]+")).contains("mailbox");
    }

    /** Whether it holds mailboxes. */
    static Fact<Boolean> isMailbox(ExchangeServer server) {
        return server.serverRole().map(ServerObject::containsMailbox);
    }

    @Override
    public List<String> propertyNames() {
        return List.of("Name", "Identity");
    }

    @Override
    public Value text() {
        return new Known(server.name());
    }
}
