package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.NamePattern;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.transport.Carrier.Role;
import dev.exlint.diagnosis.transport.HybridRecognition.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds the Send connectors that lead to Exchange Online and the hosts that carry them. Any thread. */
public final class HybridConnectors {

    private final List<Cloud> clouds;
    private final List<NamePattern> named;
    private final List<NamePattern> hosts;

    /**
     * Recognises by these clouds' names.
     *
     * @param clouds the table of clouds, replaceable by settings
     * @param named connectors that the user calls hybrid, by name, identity or DN
     * @param hosts servers that the user calls carriers of one, by short name, FQDN or DN
     */
    public HybridConnectors(List<Cloud> clouds, List<NamePattern> named, List<NamePattern> hosts) {
        this.clouds = List.copyOf(clouds);
        this.named = List.copyOf(named);
        this.hosts = List.copyOf(hosts);
    }

    /** Recognises by Microsoft's clouds alone. */
    public HybridConnectors() {
        this(Cloud.microsoft(), List.of(), List.of());
    }

    /** Whether the connector leads to Exchange Online, and every sign of it. */
    public HybridRecognition recognise(SendConnector connector) {
        HybridSignals signals = new HybridSignals(clouds, connector);
        if (named.stream().anyMatch(pattern -> isNamed(connector, pattern))) {
            signals.namedByUser();
        }
        return new HybridRecognition(connector, kind(signals), signals.found(), signals.missing());
    }

    private static Kind kind(HybridSignals signals) {
        if (signals.found().stream().anyMatch(each -> each.strength() != HybridSignal.Strength.WEAK)) {
            return Kind.HYBRID;
        }
        if (!signals.found().isEmpty()) {
            return Kind.POSSIBLY_HYBRID;
        }
        return signals.missing().isEmpty() ? Kind.NOT_HYBRID : Kind.UNKNOWN;
    }

    /** How the host stands to each Send connector that is or may be hybrid, in the organisation's order. Disabled connectors count too. */
    public List<Carrier> on(Organisation organisation, ExchangeServer host) {
        List<Carrier> carriers = new ArrayList<>();
        for (SendConnector connector : organisation.sendConnectors().items()) {
            HybridRecognition recognition = recognise(connector);
            if (recognition.isCandidate()) {
                carriers.add(on(organisation, recognition, host));
            }
        }
        return carriers;
    }

    /** How the host stands to one connector that is or may be hybrid. */
    public Carrier on(Organisation organisation, HybridRecognition recognition, ExchangeServer host) {
        return asTheUserSays(carrier(organisation, recognition, host), host);
    }

    /**
     * Whether the hybrid configuration lists the host as a sender; asked only when connectors aren't known, because it says what the
     * wizard was told and not what is. The user's word counts for as much.
     */
    public Fact<Boolean> isConfiguredAsSender(Organisation organisation, ExchangeServer host) {
        if (isNamedByUser(host)) {
            return Fact.known(true);
        }
        if (!(organisation.hybridConfiguration() instanceof Fact.Known<HybridConfiguration> known)) {
            return Fact.unknown("HybridConfiguration is not stated");
        }
        return known.value().sendingTransportServers().any(host::isNamed);
    }

    private static Carrier carrier(Organisation organisation, HybridRecognition recognition, ExchangeServer host) {
        Listing<String> edges = edges(organisation);
        if (edges.items().stream().anyMatch(host::isNamed)) {
            return new Carrier(recognition, Role.EDGE, true, "HybridConfiguration names " + host.name() + " in EdgeTransportServers");
        }
        SendConnector connector = recognition.connector();
        if (connector.sourceTransportServers().items().stream().anyMatch(host::isNamed)) {
            if (!edges.items().isEmpty() && !host.edge().is(true)) {
                return new Carrier(recognition, Role.HANDS_OVER_TO_EDGE, host.edge().isKnown(),
                        host.name() + " hands over to the Edge servers of the hybrid configuration");
            }
            return new Carrier(recognition, Role.SOURCE, true, host.name() + " is in SourceTransportServers of " + connector.label());
        }
        if (host.edge().is(true) && connector.homeMtaServerId() instanceof Fact.Known<String> home && host.isNamed(home.value())) {
            return new Carrier(recognition, Role.SOURCE, true, connector.label() + " lives on the Edge server " + host.name());
        }
        return notListed(organisation, recognition, host);
    }

    /** The user's word decides where the connector leaves it open; what a connector certainly says stands. */
    private Carrier asTheUserSays(Carrier carrier, ExchangeServer host) {
        boolean open = carrier.role() == Role.UNKNOWN || carrier.role() == Role.NOT_A_SOURCE && !carrier.certain();
        return open && isNamedByUser(host)
                ? new Carrier(carrier.recognition(), Role.SOURCE, true, "the settings name " + host.name() + " in HybridServers") : carrier;
    }

    private boolean isNamedByUser(ExchangeServer host) {
        return hosts.stream().anyMatch(pattern -> pattern.matches(host.name()) || pattern.matches(host.fqdn())
                || pattern.matches(host.distinguishedName()));
    }

    private static boolean isNamed(SendConnector connector, NamePattern pattern) {
        return pattern.matches(connector.name()) || pattern.matches(connector.identity()) || pattern.matches(connector.distinguishedName());
    }

    private static Carrier notListed(Organisation organisation, HybridRecognition recognition, ExchangeServer host) {
        Listing<String> sources = recognition.connector().sourceTransportServers();
        if (!sources.isComplete()) {
            return new Carrier(recognition, Role.UNKNOWN, false,
                    "the source servers of " + recognition.connector().label() + " are not known: " + sources.missing());
        }
        List<String> strangers = sources.items().stream().filter(name -> organisation.server(name).isEmpty()).toList();
        String text = host.name() + " is not in SourceTransportServers of " + recognition.connector().label();
        return strangers.isEmpty() ? new Carrier(recognition, Role.NOT_A_SOURCE, true, text)
                : new Carrier(recognition, Role.NOT_A_SOURCE, false,
                        text + ", but " + String.join(", ", strangers) + " is no server of the snapshot");
    }

    private static Listing<String> edges(Organisation organisation) {
        return organisation.hybridConfiguration() instanceof Fact.Known<HybridConfiguration> known
                ? known.value().edgeTransportServers() : Listing.unknown("HybridConfiguration is not stated");
    }
}
