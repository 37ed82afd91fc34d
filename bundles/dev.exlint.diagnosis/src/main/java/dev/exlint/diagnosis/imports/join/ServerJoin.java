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
import java.util.LinkedHashSet;
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
    /** What sources list that describe the server itself, and so all that it held at their time. */
    private final Map<Preference.Source, Set<Object>> lists = new LinkedHashMap<>();
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
            lists.putIfAbsent(source, new LinkedHashSet<>());
        }
    }

    void add(Preference.Source source, Harvest.HeldCertificate held) {
        remember(source);
        listed = true;
        missing.merge(source, held.missing(), (one, other) -> one.isEmpty() ? other : one);
        ExchangeCertificate certificate = held.certificate();
        Object key = certificate.thumbprint().isKnown() ? certificate.thumbprint() : certificate;
        lists.computeIfPresent(source, (unused, list) -> {
            list.add(key);
            return list;
        });
        certificates.computeIfAbsent(key, unused -> new ArrayList<>()).add(new Contribution<>(source, certificate));
    }

    /** Lists of two times disagree about a certificate that only one of them holds; the one that is believed decides. */
    private void settleLists() throws DisagreementException {
        List<Preference.Source> whole = lists.keySet().stream().filter(each -> missing.getOrDefault(each, "").isEmpty()).toList();
        for (int i = 1; i < whole.size(); i++) {
            Preference.Source one = whole.get(0);
            Preference.Source other = whole.get(i);
            Set<Object> onlyOne = difference(lists.get(one), lists.get(other));
            Set<Object> onlyOther = difference(lists.get(other), lists.get(one));
            if (onlyOne.isEmpty() && onlyOther.isEmpty()) {
                continue;
            }
            Preference.Source holder = onlyOne.isEmpty() ? other : one;
            Object example = onlyOne.isEmpty() ? onlyOther.iterator().next() : onlyOne.iterator().next();
            String label = example instanceof Fact.Known<?> known ? known.value().toString() : ((ExchangeCertificate) example).label();
            Preference.Source believed = preference.of(one, other).orElseThrow(() -> new DisagreementException("the server " + name
                    + ": the certificate " + label + " is in " + holder.name() + " but not in "
                    + (holder == one ? other : one).name() + ": leave one out, or choose with --prefer newer or --prefer FILE"));
            certificates.keySet().removeAll(believed == one ? onlyOther : onlyOne);
            lists.get(one).removeAll(believed == one ? Set.of() : onlyOne);
        }
    }

    private static Set<Object> difference(Set<Object> all, Set<Object> without) {
        Set<Object> difference = new LinkedHashSet<>(all);
        difference.removeAll(without);
        return difference;
    }

    ExchangeServer server(IssuerSearch issuers) throws DisagreementException {
        settleLists();
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
