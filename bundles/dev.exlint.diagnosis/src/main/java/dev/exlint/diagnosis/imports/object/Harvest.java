package dev.exlint.diagnosis.imports.object;

import dev.exlint.diagnosis.imports.item.Spot;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.SendConnector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that one file says, before it is joined with others. Filled by one thread, then only read. */
public final class Harvest {

    private static final int MAX_NOTES = 100;

    private final List<ExchangeServer> servers = new ArrayList<>();
    private final List<HeldCertificate> certificates = new ArrayList<>();
    private final List<EncodedCertificate> issuers = new ArrayList<>();
    private final List<SendConnector> sendConnectors = new ArrayList<>();
    private final List<ReceiveConnector> receiveConnectors = new ArrayList<>();
    private final List<HybridConfiguration> hybridConfigurations = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> emptySections = new LinkedHashSet<>();
    private final Map<String, String> incompleteSections = new LinkedHashMap<>();
    private Fact<Instant> takenAt = Fact.unknown("TakenAt is not stated");

    /**
     * A certificate and whose it is.
     *
     * @param host the server's name or FQDN, or empty if the file doesn't say
     * @param spot where it stands
     * @param missing why the server may hold more than its source says, as the end of a sentence; empty if the source lists all
     */
    public record HeldCertificate(String host, ExchangeCertificate certificate, Spot spot, String missing) {
    }

    /** What an organisation says that was read before. */
    public static Harvest of(Organisation organisation) {
        Harvest harvest = new Harvest();
        harvest.takenAt = organisation.takenAt();
        for (ExchangeServer server : organisation.servers()) {
            harvest.servers.add(server.toBuilder().certificates(server.certificates().withItems(List.of())).build());
            for (ExchangeCertificate each : server.certificates().items()) {
                harvest.certificates.add(new HeldCertificate(server.name(), each, Spot.FILE, server.certificates().missing()));
            }
        }
        harvest.add("sendconnectors", organisation.sendConnectors(), harvest.sendConnectors);
        harvest.add("receiveconnectors", organisation.receiveConnectors(), harvest.receiveConnectors);
        if (organisation.hybridConfiguration() instanceof Fact.Known<HybridConfiguration> known) {
            harvest.hybridConfigurations.add(known.value());
        }
        return harvest;
    }

    private <T> void add(String section, Listing<T> listing, List<T> items) {
        items.addAll(listing.items());
        if (listing.isKnownEmpty()) {
            emptySections.add(section);
        } else if (!listing.isComplete() && !listing.isUnknown()) {
            incompleteSections.put(section, listing.missing());
        }
    }

    /** Server objects, in order. */
    public List<ExchangeServer> servers() {
        return servers;
    }

    /** Certificates of servers. */
    public List<HeldCertificate> certificates() {
        return certificates;
    }

    /** Certificates that only issue others. */
    public List<EncodedCertificate> issuers() {
        return issuers;
    }

    /** Send connectors. */
    public List<SendConnector> sendConnectors() {
        return sendConnectors;
    }

    /** Receive connectors. */
    public List<ReceiveConnector> receiveConnectors() {
        return receiveConnectors;
    }

    /** At most one hybrid configuration makes sense; each mention stands here. */
    public List<HybridConfiguration> hybridConfigurations() {
        return hybridConfigurations;
    }

    /** Sections known to be empty: sendconnectors, receiveconnectors. */
    public Set<String> emptySections() {
        return emptySections;
    }

    /** Sections of which more may exist than the source says, and why. */
    public Map<String, String> incompleteSections() {
        return incompleteSections;
    }

    /** When the facts were true. */
    public Fact<Instant> takenAt() {
        return takenAt;
    }

    void takenAt(Fact<Instant> instant) {
        takenAt = instant;
    }

    /** Adds something the person should know; a flood of notes is cut. */
    public void note(String text) {
        if (notes.size() < MAX_NOTES) {
            notes.add(text);
        }
    }

    /** What the person should know. */
    public Set<String> notes() {
        return notes;
    }

    /** Whether nothing at all was found. */
    public boolean isEmpty() {
        return servers.isEmpty() && certificates.isEmpty() && issuers.isEmpty() && sendConnectors.isEmpty() && receiveConnectors.isEmpty()
                && hybridConfigurations.isEmpty() && emptySections.isEmpty() && !takenAt.isKnown();
    }
}
