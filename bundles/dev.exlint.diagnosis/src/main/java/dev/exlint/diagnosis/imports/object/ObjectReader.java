package dev.exlint.diagnosis.imports.object;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import dev.exlint.diagnosis.imports.item.Spot;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeServerBuilder;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Names;
import java.time.ZoneId;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds Exchange's objects in whatever they are wrapped into: lists, hashtables, objects of the author, or a whole snapshot.
 *
 * <p>Shared objects are seen once, however many references lead to them. For one thread, for one file.
 */
public final class ObjectReader {

    private static final int MAX_DEPTH = 60;
    private static final int MAX_CERTIFICATES = 10_000;
    private static final String VERSION = "snapshotversion";
    private static final String PART = "the snapshot names the list in IncompleteLists";

    private final Harvest harvest;
    private final Values values;
    private final ConnectorObjects connectors;
    private final boolean json;
    private final Set<Item> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean snapshot;
    private int depth;

    /**
     * A reader for one file.
     *
     * @param harvest where everything goes
     * @param json whether the file is JSON, where a snapshot without version is told apart from a wrapper
     */
    public ObjectReader(Harvest harvest, boolean json, Fact<ZoneId> zone, DateOrder order) {
        this.harvest = harvest;
        this.json = json;
        this.values = new Values(new DateText(zone, order), harvest::note);
        this.connectors = new ConnectorObjects(values);
    }

    /** Reads the objects of a file. */
    public void read(List<Item> items) throws BadInputException {
        for (Item each : items) {
            boolean known = read(each, "", "");
            if (!known && each instanceof Item.Thing thing) {
                String type = thing.types().isEmpty() ? "" : " of the type " + Values.shortened(thing.types().get(0));
                harvest.note(each.spot().text() + ": an object" + type + " is nothing that a snapshot holds and was left out");
            }
        }
        if (harvest.isEmpty()) {
            harvest.note("the file contains no objects that a snapshot holds");
        }
    }

    private boolean read(Item item, String under, String host) throws BadInputException {
        if (item instanceof Item.Loop loop) {
            throw Shapes.loop(loop);
        }
        if (++depth > MAX_DEPTH) {
            throw new BadInputException(item.spot(), "the objects are nested deeper than " + MAX_DEPTH + " levels");
        }
        boolean known = false;
        if (item instanceof Item.Sequence sequence) {
            for (Item each : sequence.items()) {
                known |= read(each, under, host);
            }
        } else if (item instanceof Item.Thing thing) {
            known = !seen.add(thing) || thing(thing, under, host);
        }
        depth--;
        return known;
    }

    private boolean thing(Item.Thing thing, String under, String host) throws BadInputException {
        if (thing.has(VERSION)) {
            snapshot(thing);
            return true;
        }
        switch (Kind.of(thing, under)) {
            case CERTIFICATE -> certificate(thing, host, part(thing).orElse(""));
            case SEND -> {
                harvest.sendConnectors().add(connectors.send(thing));
                part(thing).ifPresent(why -> harvest.incompleteSections().putIfAbsent("sendconnectors", why));
            }
            case RECEIVE -> {
                harvest.receiveConnectors().add(connectors.receive(thing));
                part(thing).ifPresent(why -> harvest.incompleteSections().putIfAbsent("receiveconnectors", why));
            }
            case HYBRID -> harvest.hybridConfigurations().add(connectors.hybrid(thing));
            case SERVER -> server(thing);
            default -> {
                return wrapper(thing, host);
            }
        }
        return true;
    }

    /** Why the source may have left out others of this kind. */
    private static Optional<String> part(Item.Thing thing) {
        return thing.property("exlint:part").map(part -> part instanceof Item.Text text ? text.value() : "");
    }

    private boolean wrapper(Item.Thing thing, String host) throws BadInputException {
        if (json) {
            needsVersion(thing);
        }
        boolean known = false;
        if (thing.value().isPresent()) {
            known = read(thing.value().get(), "", host);
        }
        for (Map.Entry<String, Item> each : thing.properties().entrySet()) {
            known |= read(each.getValue(), each.getKey(), host);
        }
        return known;
    }

    /** Servers with their certificates inside are the form of a snapshot, which states its version. */
    private static void needsVersion(Item.Thing thing) throws BadInputException {
        if (thing.property("servers").orElse(null) instanceof Item.Sequence servers) {
            for (Item each : servers.items()) {
                if (each instanceof Item.Thing server && server.has("certificates")) {
                    throw new BadInputException(new Spot(0, 0, -1, "/SnapshotVersion"),
                            "SnapshotVersion is missing: this looks like a snapshot; add it with the value 1");
                }
            }
        }
    }

    private void snapshot(Item.Thing thing) throws BadInputException {
        Item version = thing.property(VERSION).orElseThrow();
        if (!(version instanceof Item.Number number)) {
            throw new BadInputException(version.spot(), "SnapshotVersion must be the number 1");
        }
        if (!number.value().equals("1")) {
            throw new BadInputException(version.spot(), "SnapshotVersion " + Values.shortened(number.value())
                    + " isn't known to this program, which reads 1: a newer one may");
        }
        snapshot = true;
        harvest.takenAt(values.instant(thing, "TakenAt"));
        section(thing, "servers", "Servers");
        section(thing, "sendconnectors", "SendConnectors");
        section(thing, "receiveconnectors", "ReceiveConnectors");
        partsOf(thing).forEach(section -> harvest.incompleteSections().putIfAbsent(section, PART));
        if (thing.property("chaincertificates").isPresent()) {
            harvest.issuers().addAll(CertificateObject.issuers(thing.property("chaincertificates").get(), "ChainCertificates"));
        }
        Item hybrid = thing.property("hybridconfiguration").orElse(thing);
        if (hybrid instanceof Item.Nothing) {
            harvest.hybridConfigurations().add(HybridConfiguration.none());
        } else if (hybrid != thing && hybrid instanceof Item.Thing object) {
            harvest.hybridConfigurations().add(connectors.hybrid(object));
        } else if (hybrid != thing) {
            throw new BadInputException(hybrid.spot(), "HybridConfiguration must be an object");
        }
    }

    private void section(Item.Thing snapshot, String key, String name) throws BadInputException {
        if (snapshot.property(key).isEmpty()) {
            return;
        }
        Item stated = snapshot.property(key).get();
        Item section = stated instanceof Item.Thing wrapper && wrapper.value().isPresent() ? wrapper.value().get() : stated;
        if (section instanceof Item.Nothing || section instanceof Item.Sequence none && none.items().isEmpty()) {
            harvest.emptySections().add(key);
        } else if (section instanceof Item.Sequence list) {
            for (Item each : list.items()) {
                if (!(each instanceof Item.Thing object)) {
                    throw new BadInputException(each.spot(), "an element of " + name + " must be an object");
                }
                element(object, key);
            }
        } else {
            throw new BadInputException(section.spot(), name + " is " + (section instanceof Item.Thing ? "an object" : "a value")
                    + " where an array is expected");
        }
    }

    private void element(Item.Thing object, String section) throws BadInputException {
        switch (section) {
            case "servers" -> server(object);
            case "sendconnectors" -> harvest.sendConnectors().add(connectors.send(object));
            default -> harvest.receiveConnectors().add(connectors.receive(object));
        }
    }

    private void server(Item.Thing thing) throws BadInputException {
        Fact<String> name = values.text(thing, "Name");
        String host = name.orElse("").isEmpty() ? values.text(thing, "Server").orElse("") : name.orElse("");
        if (host.isEmpty() || host.length() > 255) {
            throw new BadInputException(thing.spot(), "a server needs a Name");
        }
        ExchangeServerBuilder builder = ExchangeServer.builder(host).fqdn(values.text(thing, "Fqdn"))
                .distinguishedName(values.text(thing, "DistinguishedName"))
                .adminDisplayVersion(values.text(thing, "AdminDisplayVersion")).serverRole(values.text(thing, "ServerRole"))
                .edition(values.text(thing, "Edition")).site(values.text(thing, "Site")).isEdgeServer(values.flag(thing, "IsEdgeServer"))
                .isHubTransportServer(values.flag(thing, "IsHubTransportServer"))
                .internalTransportCertificateThumbprint(values.thumbprint(thing, "InternalTransportCertificateThumbprint"));
        String missing = partsOf(thing).contains("certificates") ? PART : "";
        if (thing.property("certificates").isPresent()) {
            builder.certificates(new Listing<>(List.of(), missing));
        }
        harvest.servers().add(builder.build());
        if (thing.property("certificates").isPresent()) {
            certificates(thing.property("certificates").get(), host, missing);
        }
    }

    /** The lists that a snapshot calls incomplete, in lower case. */
    private List<String> partsOf(Item.Thing thing) throws BadInputException {
        return values.texts(thing, "IncompleteLists", ListKind.WORDS).items().stream().map(Names::key).toList();
    }

    private void certificates(Item stated, String host, String missing) throws BadInputException {
        Item list = stated instanceof Item.Thing wrapper && wrapper.value().isPresent() ? wrapper.value().get() : stated;
        for (Item each : list instanceof Item.Sequence sequence ? sequence.items() : List.of(list)) {
            if (each instanceof Item.Thing object) {
                certificate(object, host, missing);
            } else if (!(each instanceof Item.Nothing)) {
                throw new BadInputException(each.spot(), "an element of Certificates must be an object");
            }
        }
    }

    private void certificate(Item.Thing thing, String host, String missing) throws BadInputException {
        if (harvest.certificates().size() >= MAX_CERTIFICATES) {
            throw new BadInputException(thing.spot(),
                    "there are more than " + MAX_CERTIFICATES + " certificates: import a part of the servers");
        }
        ExchangeCertificate certificate = new CertificateObject(values, thing).read();
        String identity = certificate.identity().orElse("");
        String own = identity.indexOf('\\') > 0 ? identity.substring(0, identity.indexOf('\\')) : "";
        String prompt = thing.property("exlint:server").orElse(null) instanceof Item.Text text ? text.value() : "";
        String owner = !host.isEmpty() ? host : !own.isEmpty() ? own : prompt;
        harvest.certificates().add(new Harvest.HeldCertificate(owner, certificate, thing.spot(), missing));
        if (!snapshot && !thing.has("exlint:whole") && !thing.has("exlint:part")) {
            harvest.note("the certificates are taken for all that their servers hold: a list that was filtered before it was saved doesn't"
                    + " show it");
        }
        if (!certificate.services().isKnown()) {
            harvest.note("Services of the certificate " + certificate.label() + " are unknown: " + certificate.services().because()
                    + " (that isn't \"no SMTP\"; the collector script gets them)");
        }
    }
}
