package dev.exlint.diagnosis.snapshot;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeServerBuilder;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.trust.CertificateFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one element of Servers. For one thread, for one element. */
final class ServerEntry {

    private final JsonInput json;
    private final ExchangeValues values;
    private final CertificateStore store;
    private final ExchangeServerBuilder builder = ExchangeServer.builder("");
    private final List<StatedCertificate> stated = new ArrayList<>();
    private Fact<String> name = Fact.unknown("Name is not stated");
    private Set<String> incomplete = Set.of();
    private boolean listed;
    private int bad;

    ServerEntry(JsonInput json, ExchangeValues values, CertificateStore store) {
        this.json = json;
        this.values = values;
        this.store = store;
    }

    /** Reads the server here without its certificates' bytes; nothing, and a problem, if there is none. */
    Optional<ExchangeServer> read() throws IOException, FatalSnapshotException {
        Place place = json.place();
        if (!json.object("a server", this::property)) {
            return Optional.empty();
        }
        if (!(name instanceof Fact.Known<String> known) || known.value().isBlank()) {
            json.problems().add(place, "a server needs a Name: add the short host name");
            return Optional.empty();
        }
        return Optional.of(builder.build().named(known.value().strip()));
    }

    /** The server with its certificates, of which those with an unreadable or contradicting RawData are left out. */
    ExchangeServer complete(ExchangeServer server, Map<EncodedCertificate, CertificateFacts> readable) {
        if (!listed) {
            return server;
        }
        List<ExchangeCertificate> certificates = new ArrayList<>();
        Map<Fact<Thumbprint>, ExchangeCertificate> byThumbprint = new HashMap<>();
        for (StatedCertificate each : stated) {
            Optional<ExchangeCertificate> decided = each.decided(readable, json.problems());
            bad += decided.isPresent() && addTo(certificates, byThumbprint, decided.get(), each.place()) ? 0 : 1;
        }
        String missing = bad > 0 ? bad + " of its certificates " + (bad == 1 ? "is" : "are") + " not readable"
                : incomplete.contains("certificates") ? JsonInput.PARTIAL : "";
        return server.toBuilder().certificates(new Listing<>(certificates, missing)).build();
    }

    private void property(String property) throws IOException, FatalSnapshotException {
        switch (property) {
            case "name" -> name = json.text("Name");
            case "fqdn" -> builder.fqdn(json.text("Fqdn"));
            case "distinguishedname" -> builder.distinguishedName(json.text("DistinguishedName"));
            case "admindisplayversion" -> builder.adminDisplayVersion(json.text("AdminDisplayVersion"));
            case "serverrole" -> builder.serverRole(json.text("ServerRole"));
            case "edition" -> builder.edition(json.text("Edition"));
            case "site" -> builder.site(json.text("Site"));
            case "isedgeserver" -> builder.isEdgeServer(json.flag("IsEdgeServer"));
            case "ishubtransportserver" -> builder.isHubTransportServer(json.flag("IsHubTransportServer"));
            case "internaltransportcertificatethumbprint" -> builder.internalTransportCertificateThumbprint(
                    values.thumbprint("InternalTransportCertificateThumbprint"));
            case "certificates" -> certificates();
            case "incompletelists" -> incomplete = json.names("IncompleteLists");
            default -> json.skip();
        }
    }

    private void certificates() throws IOException, FatalSnapshotException {
        if (json.isNull()) {
            builder.certificates(Listing.complete(List.of()));
            return;
        }
        listed = json.array("Certificates", () -> {
            store.count();
            new CertificateEntry(json, values, store).read().ifPresentOrElse(stated::add, () -> bad++);
        });
        if (!listed) {
            builder.certificates(Listing.unknown("Certificates is not readable"));
        }
    }

    /** Whether the certificate is a new one, or the same again; else a problem. */
    private boolean addTo(List<ExchangeCertificate> certificates, Map<Fact<Thumbprint>, ExchangeCertificate> byThumbprint,
            ExchangeCertificate certificate, Place place) {
        ExchangeCertificate first = certificate.thumbprint().isKnown()
                ? byThumbprint.putIfAbsent(certificate.thumbprint(), certificate) : null;
        if (first == null) {
            certificates.add(certificate);
        } else if (!first.equals(certificate)) {
            json.problems().add(place, "the certificate " + certificate.label() + " stands there twice with different values: remove one");
            return false;
        }
        return true;
    }
}
