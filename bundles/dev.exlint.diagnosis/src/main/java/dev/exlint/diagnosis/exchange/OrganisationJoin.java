package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * Brings two organisations together where two paths of a script meet: what is equal stays, what differs is unknown.
 */
final class OrganisationJoin {

    private static final String PATHS = "it depends on the path through the script";

    private OrganisationJoin() {
    }

    static Organisation join(Organisation first, Organisation second) {
        if (first == second || first.equals(second)) {
            return first;
        }
        List<ExchangeServer> servers = new ArrayList<>();
        for (int i = 0; i < first.servers().size(); i++) {
            ExchangeServer server = first.servers().get(i);
            ExchangeServer same = i < second.servers().size() ? second.servers().get(i) : server;
            Optional<ExchangeServer> other = same.name().equals(server.name()) && i < second.servers().size() ? Optional.of(same)
                    : second.server(server.name());
            other.ifPresent(found -> servers.add(join(server, found)));
        }
        return new Organisation(first.takenAt(), servers,
                join(first.sendConnectors(), second.sendConnectors(), OrganisationJoin::sameName, OrganisationJoin::join),
                join(first.receiveConnectors(), second.receiveConnectors(), Object::equals, (a, b) -> a),
                join(first.hybridConfiguration(), second.hybridConfiguration()));
    }

    /** What is left after code that may have changed anything: certificates stay listed, since removing is rare and named. */
    static Organisation forget(Organisation organisation, String reason) {
        List<ExchangeServer> servers = new ArrayList<>();
        for (ExchangeServer server : organisation.servers()) {
            List<ExchangeCertificate> certificates = server.certificates().items().stream()
                    .map(each -> each.withServices(Fact.unknown(reason))).toList();
            servers.add(server.toBuilder().certificates(Listing.incomplete(certificates, reason)).build());
        }
        List<SendConnector> connectors = organisation.sendConnectors().items().stream().map(each -> each.toBuilder()
                .tlsCertificateName(Fact.unknown(reason)).enabled(Fact.unknown(reason)).fqdn(Fact.unknown(reason)).build()).toList();
        return organisation.withServers(servers).withSendConnectors(Listing.incomplete(connectors, reason))
                .withReceiveConnectors(Listing.unknown(reason)).withHybridConfiguration(Fact.unknown(reason));
    }

    /** What is left after any certificate of any server may have been removed. */
    static Organisation mayLoseCertificates(Organisation organisation) {
        String because = "the script may remove it";
        return organisation.withServers(organisation.servers().stream()
                .map(each -> each.toBuilder().certificates(Listing.unknown(because)).build()).toList());
    }

    /** What is known after a server got a certificate; every server may be the one if its name isn't known. */
    static Organisation mayHaveMoreCertificates(Organisation organisation, Value server, String cmdlet) {
        String because = cmdlet + " added one";
        List<ExchangeServer> servers = new ArrayList<>();
        for (ExchangeServer each : organisation.servers()) {
            boolean spared = server instanceof Known known && known.content() instanceof String name && !each.isNamed(name);
            servers.add(spared ? each : each.toBuilder().certificates(each.certificates().butIncomplete(because)).build());
        }
        return organisation.withServers(servers);
    }

    private static ExchangeServer join(ExchangeServer first, ExchangeServer second) {
        if (first == second || first.equals(second)) {
            return first;
        }
        return first.toBuilder()
                .certificates(join(first.certificates(), second.certificates(), OrganisationJoin::sameCertificate, OrganisationJoin::join))
                .internalTransportCertificateThumbprint(join(first.internalTransportCertificateThumbprint(),
                        second.internalTransportCertificateThumbprint()))
                .build();
    }

    private static ExchangeCertificate join(ExchangeCertificate first, ExchangeCertificate second) {
        return first.equals(second) ? first : first.withServices(join(first.services(), second.services()));
    }

    private static SendConnector join(SendConnector first, SendConnector second) {
        if (first.equals(second)) {
            return first;
        }
        return first.toBuilder()
                .tlsCertificateName(join(first.tlsCertificateName(), second.tlsCertificateName()))
                .enabled(join(first.enabled(), second.enabled()))
                .fqdn(join(first.fqdn(), second.fqdn()))
                .requireTls(join(first.requireTls(), second.requireTls()))
                .ignoreStartTls(join(first.ignoreStartTls(), second.ignoreStartTls()))
                .cloudServicesMailEnabled(join(first.cloudServicesMailEnabled(), second.cloudServicesMailEnabled()))
                .frontendProxyEnabled(join(first.frontendProxyEnabled(), second.frontendProxyEnabled()))
                .tlsAuthLevel(join(first.tlsAuthLevel(), second.tlsAuthLevel()))
                .tlsDomain(join(first.tlsDomain(), second.tlsDomain()))
                .sourceTransportServers(join(first.sourceTransportServers(), second.sourceTransportServers()))
                .smartHosts(join(first.smartHosts(), second.smartHosts()))
                .addressSpaces(join(first.addressSpaces(), second.addressSpaces()))
                .build();
    }

    private static <T> Fact<T> join(Fact<T> first, Fact<T> second) {
        return first.equals(second) ? first : Fact.unknown(PATHS);
    }

    private static Listing<String> join(Listing<String> first, Listing<String> second) {
        return first.equals(second) ? first : Listing.unknown(PATHS);
    }

    private static <T> Listing<T> join(Listing<T> first, Listing<T> second, BiPredicate<T, T> same, BiFunction<T, T, T> merge) {
        if (first.equals(second)) {
            return first;
        }
        List<T> both = new ArrayList<>();
        for (T item : first.items()) {
            Optional<T> other = second.items().stream().filter(each -> same.test(item, each)).findFirst();
            other.ifPresent(found -> both.add(merge.apply(item, found)));
        }
        boolean lost = both.size() < first.items().size() || both.size() < second.items().size();
        String missing = first.missing().isEmpty() ? second.missing() : first.missing();
        return new Listing<>(both, missing.isEmpty() && lost ? PATHS : missing);
    }

    private static boolean sameCertificate(ExchangeCertificate first, ExchangeCertificate second) {
        return first.equals(second) || first.thumbprint().isKnown() && first.thumbprint().equals(second.thumbprint());
    }

    private static boolean sameName(SendConnector first, SendConnector second) {
        return first.equals(second) || first.name().isKnown() && first.name().equals(second.name());
    }
}
