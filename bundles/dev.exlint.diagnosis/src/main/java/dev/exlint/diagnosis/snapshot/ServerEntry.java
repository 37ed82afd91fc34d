package dev.exlint.diagnosis.snapshot;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeServerBuilder;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Thumbprint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one element of Servers. For one thread, for one element. */
final class ServerEntry {

    private final JsonInput json;
    private final ExchangeValues values;
    private final CertificateStore store;
    private final ExchangeServerBuilder builder = ExchangeServer.builder("");
    private final List<ExchangeCertificate> certificates = new ArrayList<>();
    private final Map<Fact<Thumbprint>, ExchangeCertificate> byThumbprint = new HashMap<>();
    private Fact<String> name = Fact.unknown("Name is not stated");

    ServerEntry(JsonInput json, ExchangeValues values, CertificateStore store) {
        this.json = json;
        this.values = values;
        this.store = store;
    }

    /** The server here, or nothing and a problem. */
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
            default -> json.skip();
        }
    }

    private void certificates() throws IOException, FatalSnapshotException {
        if (json.isNull()) {
            builder.certificates(Listing.complete(List.of()));
            return;
        }
        int[] bad = {0};
        boolean list = json.array("Certificates", () -> {
            store.count();
            bad[0] += certificate() ? 0 : 1;
        });
        if (!list) {
            builder.certificates(Listing.unknown("Certificates is not readable"));
        } else {
            builder.certificates(bad[0] == 0 ? Listing.complete(certificates)
                    : Listing.incomplete(certificates, bad[0] + " of its certificates " + (bad[0] == 1 ? "is" : "are") + " not readable"));
        }
    }

    private boolean certificate() throws IOException, FatalSnapshotException {
        Place place = json.place();
        Optional<ExchangeCertificate> read = new CertificateEntry(json, values, store).read();
        if (read.isEmpty()) {
            return false;
        }
        ExchangeCertificate certificate = read.get();
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
