package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The organisation as it flows with a script: after Enable-ExchangeCertificate the service is there.
 *
 * <p>Immutable. The trap: certificates that the snapshot doesn't list can be enabled all the same; {@link #granted} remembers them.
 */
public final class ExchangeWorld implements World {

    private static final Set<String> LOOPBACK = Set.of("localhost", ".", "127.0.0.1", "::1");

    private final Organisation organisation;
    private final String localServer;
    private final Map<String, ServiceGrant> grants;

    private ExchangeWorld(Organisation organisation, String localServer, Map<String, ServiceGrant> grants) {
        this.organisation = organisation;
        this.localServer = localServer;
        this.grants = Map.copyOf(grants);
    }

    /** The world that a script meets; the local server is empty if nobody knows on which the script runs. */
    public static ExchangeWorld of(Organisation organisation, String localServer) {
        return new ExchangeWorld(organisation, localServer, Map.of());
    }

    /** The organisation at this point of the script. */
    public Organisation organisation() {
        return organisation;
    }

    /** The server on which the script runs, empty if unknown. */
    public String localServer() {
        return localServer;
    }

    /** The services that the script has enabled so far for that certificate there; the server by any of its names. */
    public ServiceGrant granted(String server, Thumbprint thumbprint) {
        return grants.getOrDefault(key(server, thumbprint), ServiceGrant.NONE);
    }

    /** The world in which these services are enabled in addition. */
    public ExchangeWorld enabling(String server, Thumbprint thumbprint, AllowedServices services) {
        Organisation changed = changingServices(server, thumbprint, fact -> fact.map(before -> before.and(services)));
        Map<String, ServiceGrant> more = new HashMap<>(grants);
        more.put(key(server, thumbprint), granted(server, thumbprint).and(services));
        return new ExchangeWorld(changed, localServer, more);
    }

    /** The world in which services nobody can tell are enabled for that certificate. */
    public ExchangeWorld enablingUnknown(String server, Thumbprint thumbprint, String because) {
        Organisation changed = changingServices(server, thumbprint, fact -> Fact.unknown(because));
        ServiceGrant before = granted(server, thumbprint);
        Map<String, ServiceGrant> more = new HashMap<>(grants);
        more.put(key(server, thumbprint), new ServiceGrant(before.certain(), before.possible(), true));
        return new ExchangeWorld(changed, localServer, more);
    }

    /** The same world with another organisation. */
    public ExchangeWorld with(Organisation changed) {
        return new ExchangeWorld(changed, localServer, grants);
    }

    @Override
    public ExchangeWorld join(World other) {
        if (this == other || !(other instanceof ExchangeWorld world)) {
            return this;
        }
        Map<String, ServiceGrant> joined = new TreeMap<>();
        grants.forEach((key, grant) -> joined.put(key, grant.join(world.grants.getOrDefault(key, ServiceGrant.NONE))));
        world.grants.forEach((key, grant) -> joined.putIfAbsent(key, grant.join(ServiceGrant.NONE)));
        return new ExchangeWorld(OrganisationJoin.join(organisation, world.organisation), localServer, joined);
    }

    @Override
    public ExchangeWorld afterOpaqueCode(String reason) {
        return with(OrganisationJoin.forget(organisation, reason));
    }

    /** A listed server has the name of the list; of any other only a name without domain is taken as it is. */
    @Override
    public Value computerName(String target) {
        if (LOOPBACK.contains(target.toLowerCase(Locale.ROOT))) {
            return localServer.isEmpty() ? new Known(LocalComputer.LOCAL) : new Known(localServer);
        }
        Optional<ExchangeServer> listed = organisation.server(target);
        return listed.isPresent() ? new Known(listed.get().name())
                : target.indexOf('.') < 0 ? new Known(target) : new Unknown(UnknownReason.ENVIRONMENT, target);
    }

    private Organisation changingServices(String server, Thumbprint thumbprint, UnaryOperator<Fact<AllowedServices>> change) {
        return organisation.certificate(server, thumbprint)
                .map(found -> organisation.withServices(server, thumbprint, change.apply(found.services()))).orElse(organisation);
    }

    private String key(String server, Thumbprint thumbprint) {
        Optional<ExchangeServer> listed = organisation.server(server);
        return listed.map(ExchangeServer::name).orElse(server).toLowerCase(Locale.ROOT) + '\\' + thumbprint.hex();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExchangeWorld world && localServer.equals(world.localServer) && grants.equals(world.grants)
                && organisation.equals(world.organisation);
    }

    @Override
    public int hashCode() {
        return grants.hashCode();
    }
}
