package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.SendConnectorBuilder;
import dev.exlint.powershell.bind.Binding;
import java.util.List;

/**
 * The connector that New-SendConnector makes: what is given, over the defaults that Microsoft's reference of the cmdlet documents.
 *
 * <p>The trap: Exchange may refuse what it is given; this is what the call asks for.
 */
public final class CreatedSendConnector {

    private CreatedSendConnector() {
    }

    /**
     * The connector.
     *
     * @param binding the parameters of a call that binds
     * @param localServer the server on which it runs, the source server by default; empty if unknown
     */
    public static SendConnector of(Binding binding, String localServer) {
        Listing<String> sources = localServer.isEmpty() ? Listing.unknown("the server on which the script runs isn't known")
                : Listing.complete(List.of(localServer));
        SendConnector defaults = SendConnector.builder().enabled(true).fqdn("").tlsCertificateName("").requireTls(false)
                .ignoreStartTls(false)
                .cloudServicesMailEnabled(false).frontendProxyEnabled(false).dnsRoutingEnabled(true).tlsDomain("").tlsAuthLevel("")
                .addressSpaces(Listing.complete(List.of())).smartHosts(Listing.complete(List.of())).sourceTransportServers(sources)
                .connectorType("Default").isCoexistenceConnector(Fact.known(false)).build();
        SendConnectorBuilder builder = defaults.toBuilder();
        SetSendConnector.set(builder, defaults, new GivenProperties(binding));
        return builder.build();
    }
}
