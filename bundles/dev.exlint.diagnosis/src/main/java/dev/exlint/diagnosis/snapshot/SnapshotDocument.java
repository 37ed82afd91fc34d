package dev.exlint.diagnosis.snapshot;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Names;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.trust.CertificateFacts;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the outermost object of a snapshot. For one thread, for one document. */
final class SnapshotDocument {

    private static final String VERSION = "SnapshotVersion";

    private final JsonInput json;
    private final ExchangeValues values;
    private final CertificateStore store;
    private final ConnectorEntries connectors;
    private final List<Described> servers = new ArrayList<>();
    private final Set<String> serverNames = new HashSet<>();
    private Set<String> incomplete = Set.of();
    private boolean versionStated;
    private Fact<Instant> takenAt = Fact.unknown("TakenAt is not stated");
    private List<EncodedCertificate> sharedChain = List.of();
    private Listing<SendConnector> sendConnectors = Listing.unknown("SendConnectors is not stated");
    private Listing<ReceiveConnector> receiveConnectors = Listing.unknown("ReceiveConnectors is not stated");
    private Fact<HybridConfiguration> hybridConfiguration = Fact.unknown("HybridConfiguration is not stated");

    /** A server and what reads its certificates when their bytes are known. */
    private record Described(ExchangeServer server, ServerEntry entry) {
    }

    SnapshotDocument(JsonInput json, SnapshotLimits limits) {
        this.json = json;
        this.values = new ExchangeValues(json);
        this.store = new CertificateStore(json, limits);
        this.connectors = new ConnectorEntries(json);
    }

    /** The whole organisation, and every certificate that is readable. */
    SnapshotReading read() throws IOException, FatalSnapshotException {
        Place start = json.place();
        if (!json.object("a snapshot", this::property)) {
            return new SnapshotReading(Organisation.unknown(), List.of());
        }
        if (!versionStated) {
            throw new FatalSnapshotException(start,
                    "SnapshotVersion is missing: this is no environment snapshot, or add it with the value 1");
        }
        Map<EncodedCertificate, CertificateFacts> readable = store.read(values.names());
        sharedChain = sharedChain.stream().filter(readable::containsKey).toList();
        List<ExchangeServer> complete = servers.stream().map(each -> each.entry().complete(each.server(), readable))
                .map(this::withSharedChain).toList();
        Organisation organisation = new Organisation(takenAt, complete, stated("sendconnectors", sendConnectors),
                stated("receiveconnectors", receiveConnectors), hybridConfiguration);
        return new SnapshotReading(organisation, List.of(), readable);
    }

    private <T> Listing<T> stated(String name, Listing<T> listing) {
        return listing.isComplete() && incomplete.contains(name) ? listing.butIncomplete(JsonInput.PARTIAL) : listing;
    }

    private void property(String name) throws IOException, FatalSnapshotException {
        switch (name) {
            case "snapshotversion" -> version();
            case "takenat" -> takenAt = values.instant("TakenAt");
            case "servers" -> servers();
            case "chaincertificates" -> sharedChain = store.chain("ChainCertificates");
            case "sendconnectors" -> sendConnectors = list("SendConnectors", connectors::send);
            case "receiveconnectors" -> receiveConnectors = list("ReceiveConnectors", connectors::receive);
            case "incompletelists" -> incomplete = json.names("IncompleteLists");
            case "hybridconfiguration" -> hybridConfiguration = json.isNull() ? Fact.known(HybridConfiguration.none())
                    : connectors.hybrid().<Fact<HybridConfiguration>>map(Fact::known)
                            .orElse(Fact.unknown("HybridConfiguration is not readable"));
            default -> json.skip();
        }
    }

    private void version() throws IOException, FatalSnapshotException {
        Place place = json.place();
        String stated = json.kind();
        if (!json.isNumber() || !json.number(VERSION, Integer.MIN_VALUE, Integer.MAX_VALUE).is(1)) {
            throw new FatalSnapshotException(place, "SnapshotVersion must be 1, not " + stated + ": this version of exlint reads no other");
        }
        versionStated = true;
    }

    private void servers() throws IOException, FatalSnapshotException {
        if (json.isNull()) {
            return;
        }
        json.array("Servers", () -> {
            Place place = json.place();
            ServerEntry entry = new ServerEntry(json, values, store);
            entry.read().ifPresent(server -> add(new Described(server, entry), place));
        });
    }

    private void add(Described described, Place place) {
        ExchangeServer server = described.server();
        if (serverNames.contains(Names.key(server.name()))) {
            json.problems().add(place, "the server " + server.name() + " stands there twice: remove one");
            return;
        }
        servers.add(described);
        serverNames.add(Names.key(server.name()));
        if (server.fqdn() instanceof Fact.Known<String> fqdn) {
            serverNames.add(Names.key(fqdn.value()));
        }
    }

    /** Reads one element of a list of objects. */
    private interface EntryReader<T> {
        Optional<T> read() throws IOException, FatalSnapshotException;
    }

    private <T> Listing<T> list(String property, EntryReader<T> reader) throws IOException, FatalSnapshotException {
        if (json.isNull()) {
            return Listing.complete(List.of());
        }
        List<T> items = new ArrayList<>();
        int[] bad = {0};
        boolean list = json.array(property, () -> reader.read().ifPresentOrElse(items::add, () -> bad[0]++));
        if (!list) {
            return Listing.unknown(property + " is not readable");
        }
        return bad[0] == 0 ? Listing.complete(items) : Listing.incomplete(items, property + " has an unreadable element");
    }

    /** Both chains are used; certificates without one of their own share the list itself. */
    private ExchangeServer withSharedChain(ExchangeServer server) {
        if (sharedChain.isEmpty()) {
            return server;
        }
        List<ExchangeCertificate> changed = new ArrayList<>();
        for (ExchangeCertificate each : server.certificates().items()) {
            List<EncodedCertificate> chain = sharedChain;
            if (!each.chain().isEmpty()) {
                chain = new ArrayList<>(each.chain());
                chain.addAll(sharedChain);
            }
            changed.add(each.rawData().isKnown() ? each.toBuilder().chain(chain).build() : each);
        }
        return server.toBuilder().certificates(server.certificates().withItems(changed)).build();
    }
}
