package dev.exlint.diagnosis.imports.join;

import dev.exlint.diagnosis.imports.object.Harvest;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Names;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.SendConnector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Joins the harvests of several files into one organisation. For one thread, for one import. */
public final class OrganisationJoin {

    private final Preference preference;
    private final String defaultServer;
    private final IssuerSearch issuers = new IssuerSearch();
    private final List<ServerJoin> servers = new ArrayList<>();
    private final Map<String, ServerJoin> byHost = new HashMap<>();
    private final Map<String, List<Contribution<SendConnector>>> sendConnectors = new LinkedHashMap<>();
    private final Map<String, List<Contribution<ReceiveConnector>>> receiveConnectors = new LinkedHashMap<>();
    private final List<Contribution<HybridConfiguration>> hybridConfigurations = new ArrayList<>();
    private final Map<String, String> incomplete = new HashMap<>();
    private boolean sendKnown;
    private boolean receiveKnown;
    private Fact<Instant> takenAt = Fact.unknown("TakenAt is not stated");

    /**
     * An empty join.
     *
     * @param defaultServer whose certificates are that say no server; may be empty
     */
    public OrganisationJoin(Preference preference, String defaultServer) {
        this.preference = preference;
        this.defaultServer = defaultServer;
    }

    /** Adds everything but certificates, which need all servers to be known first. */
    public void add(Preference.Source source, Harvest harvest) {
        for (ExchangeServer server : harvest.servers()) {
            server(server.name()).add(source, server);
        }
        harvest.sendConnectors().forEach(each -> add(sendConnectors, key(each.identity(), each.name()), source, each));
        harvest.receiveConnectors().forEach(each -> add(receiveConnectors, key(each.identity(), each.name()), source, each));
        harvest.hybridConfigurations().forEach(each -> hybridConfigurations.add(new Contribution<>(source, each)));
        harvest.issuers().forEach(issuers::add);
        sendKnown |= !harvest.sendConnectors().isEmpty() || harvest.emptySections().contains("sendconnectors");
        receiveKnown |= !harvest.receiveConnectors().isEmpty() || harvest.emptySections().contains("receiveconnectors");
        harvest.incompleteSections().forEach(incomplete::putIfAbsent);
        if (harvest.takenAt() instanceof Fact.Known<Instant> time
                && !(takenAt instanceof Fact.Known<Instant> known && known.value().isBefore(time.value()))) {
            takenAt = harvest.takenAt();
        }
    }

    /** Adds certificates to their servers; call it after all of {@link #add}. */
    public void addCertificates(Preference.Source source, Harvest harvest) {
        for (Harvest.HeldCertificate each : harvest.certificates()) {
            server(each.host().isEmpty() ? defaultServer : each.host()).add(source, each);
        }
    }

    private static <T> void add(Map<String, List<Contribution<T>>> map, String key, Preference.Source source, T value) {
        map.computeIfAbsent(key, unused -> new ArrayList<>()).add(new Contribution<>(source, value));
    }

    private static String key(Fact<String> identity, Fact<String> name) {
        return Names.key(identity.orElse("").isEmpty() ? name.orElse("") : identity.orElse(""));
    }

    private ServerJoin server(String host) {
        return byHost.computeIfAbsent(Names.key(host), unused -> foundOrNew(host));
    }

    private ServerJoin foundOrNew(String host) {
        for (ServerJoin each : servers) {
            if (each.isNamed(host)) {
                each.nameHost(host);
                return each;
            }
        }
        String label = host.indexOf('.') < 0 ? host : host.substring(0, host.indexOf('.'));
        boolean stated = Names.same(label, defaultServer) || Names.same(host, defaultServer);
        boolean isFullName = stated && defaultServer.indexOf('.') > 0;
        ServerJoin added = new ServerJoin(preference, stated && !isFullName ? defaultServer : label);
        added.nameHost(host);
        if (isFullName) {
            added.nameHost(defaultServer);
        }
        servers.add(added);
        return added;
    }

    /** The organisation. */
    public Organisation organisation() throws DisagreementException {
        List<ExchangeServer> joined = new ArrayList<>();
        Map<String, ServerJoin> byName = new HashMap<>();
        for (ServerJoin each : servers) {
            ServerJoin namesake = byName.putIfAbsent(Names.key(each.name()), each);
            if (namesake != null) {
                throw new DisagreementException("the server " + each.name() + ": Fqdn is " + namesake.fullName() + " but " + each.fullName()
                        + ": a name stands for one server, leave one out");
            }
            joined.add(each.server(issuers));
        }
        Fact<HybridConfiguration> hybrid = hybridConfigurations.isEmpty() ? Fact.unknown("HybridConfiguration is not stated")
                : Fact.known(new RecordJoin(preference, "the hybrid configuration", Set.of()).join(HybridConfiguration.class,
                        hybridConfigurations));
        return new Organisation(takenAt, joined,
                list(SendConnector.class, "SendConnectors", sendKnown, sendConnectors, SendConnector::label),
                ofEveryServer(list(ReceiveConnector.class, "ReceiveConnectors", receiveKnown, receiveConnectors, ReceiveConnector::label),
                        joined), hybrid);
    }

    /** Every server has Receive connectors of its own: a list without any of one server was asked of the others only. */
    private static Listing<ReceiveConnector> ofEveryServer(Listing<ReceiveConnector> listing, List<ExchangeServer> servers) {
        if (!listing.isComplete() || listing.items().isEmpty()) {
            return listing;
        }
        Optional<ExchangeServer> without = servers.stream().filter(server -> listing.items().stream()
                .noneMatch(each -> each.server() instanceof Fact.Known<String> owner && server.isNamed(owner.value()))).findFirst();
        return without.map(server -> listing.butIncomplete("no Receive connector of " + server.name() + " is listed")).orElse(listing);
    }

    /** Certificates that only issue others and are in no chain, as there is no certificate they issued. */
    public IssuerSearch issuers() {
        return issuers;
    }

    private <R extends Record> Listing<R> list(Class<R> type, String property, boolean known, Map<String, List<Contribution<R>>> stated,
            Function<R, String> label) throws DisagreementException {
        List<R> joined = new ArrayList<>();
        for (List<Contribution<R>> each : stated.values()) {
            String what = "the connector " + label.apply(each.get(0).value());
            joined.add(new RecordJoin(preference, what, Set.of()).join(type, each));
        }
        if (!known) {
            return Listing.unknown(property + " is not stated");
        }
        return new Listing<>(joined, incomplete.getOrDefault(Names.key(property), ""));
    }
}
