package dev.exlint.diagnosis.imports.join;

import dev.exlint.diagnosis.imports.object.Harvest;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HostNames;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what all sources say about one server. For one thread. */
final class ServerJoin {

    private final Preference preference;
    private final String name;
    private String fqdn = "";
    private String file = "";
    private boolean listed;
    private final Map<Preference.Source, String> missing = new LinkedHashMap<>();
    private final List<Contribution<ExchangeServer>> stated = new ArrayList<>();
    private final Map<Object, List<Contribution<ExchangeCertificate>>> certificates = new LinkedHashMap<>();

    ServerJoin(Preference preference, String name) {
        this.preference = preference;
        this.name = name;
    }

    /** Whether a name means this server; an FQDN does too as long as the server's own isn't known to be another. */
    boolean isNamed(String host) {
        if (Names.same(name, host) || !fqdn.isEmpty() && Names.same(fqdn, host)) {
            return true;
        }
        int dot = host.indexOf('.');
        return dot > 0 && fqdn.isEmpty() && Names.same(name, host.substring(0, dot));
    }

    String name() {
        return name;
    }

    /** The FQDN and the file that was the first to speak of the server. */
    String fullName() {
        return "\"" + fqdn + "\" in " + file;
    }

    /** Learns the FQDN when the name is one. */
    void nameHost(String host) {
        if (fqdn.isEmpty() && host.indexOf('.') > 0) {
            fqdn = host;
        }
    }

    private void remember(Preference.Source source) {
        file = file.isEmpty() ? source.name() : file;
    }

    void add(Preference.Source source, ExchangeServer server) {
        remember(source);
        stated.add(new Contribution<>(source, server));
        nameHost(server.fqdn().orElse(""));
        if (!server.certificates().isUnknown()) {
            listed = true;
            missing.putIfAbsent(source, "");
        }
    }

    void add(Preference.Source source, Harvest.HeldCertificate held) {
        remember(source);
        listed = true;
        missing.merge(source, held.missing(), (one, other) -> one.isEmpty() ? other : one);
        ExchangeCertificate certificate = held.certificate();
        Object key = certificate.thumbprint().isKnown() ? certificate.thumbprint() : certificate;
        certificates.computeIfAbsent(key, unused -> new ArrayList<>()).add(new Contribution<>(source, certificate));
    }

    ExchangeServer server(IssuerSearch issuers) throws DisagreementException {
        ExchangeServer server = stated.isEmpty() ? ExchangeServer.builder(name).build()
                : new RecordJoin(preference, "the server " + name, Set.of()).join(ExchangeServer.class, stated).named(name);
        List<ExchangeCertificate> joined = new ArrayList<>();
        for (List<Contribution<ExchangeCertificate>> each : certificates.values()) {
            joined.add(issuers.withChain(certificate(each)));
        }
        Listing<ExchangeCertificate> list = !listed ? Listing.unknown("Certificates is not stated")
                : new Listing<>(joined, missing.containsValue("") ? "" : missing.values().iterator().next()); // one source may list all
        Fact<String> host = server.fqdn().isKnown() || fqdn.isEmpty() ? server.fqdn() : Fact.known(fqdn);
        return server.toBuilder().fqdn(host).certificates(list).build();
    }

    private ExchangeCertificate certificate(List<Contribution<ExchangeCertificate>> stated) throws DisagreementException {
        List<Contribution<ExchangeCertificate>> bytesFirst = new ArrayList<>(stated);
        bytesFirst.sort((one, other) -> Boolean.compare(other.value().rawData().isKnown(), one.value().rawData().isKnown()));
        Set<String> ownNames = new HashSet<>();
        for (Contribution<ExchangeCertificate> each : stated) {
            if (each.value().subject() instanceof Fact.Known<DistinguishedName> subject) {
                subject.value().commonName().map(HostNames::ascii).ifPresent(ownNames::add);
            }
        }
        String what = "the certificate " + stated.get(0).value().label() + " on " + name;
        return new RecordJoin(preference, what, ownNames).join(ExchangeCertificate.class, bytesFirst);
    }
}
