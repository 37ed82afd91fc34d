package dev.exlint.diagnosis.rule.connector;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.state.State;
import dev.exlint.diagnosis.transport.CertificateNames;
import dev.exlint.diagnosis.transport.NameMatch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The connectors of a server that still name a public certificate which a newer one of the same name succeeds.
 *
 * @param state how the script leaves the servers
 * @param successor the newer certificate
 */
record Predecessors(State state, ExchangeCertificate successor) {

    /**
     * One of them.
     *
     * @param noun the noun of its cmdlets
     * @param identity what they call it by
     * @param shown what people call it by
     */
    record Pinned(String noun, String identity, String shown) {
    }

    /** All of them. */
    List<Pinned> on(String serverName) {
        List<Pinned> pinned = new ArrayList<>();
        Optional<ExchangeServer> server = state.organisation().server(serverName);
        if (server.isPresent()) {
            state.routesOf(server.get()).stream().filter(route -> route.isPinned() && names(route.connector().tlsCertificateName()))
                    .filter(route -> succeeds(server.get(), route.connector().tlsCertificateName(), route.connector().fqdn()))
                    .forEach(route -> pinned.add(new Pinned("SendConnector", route.connector().label(),
                    Shown.connector(route.connector()))));
            state.organisation().receiveConnectors().items().stream().filter(each -> each.isOn(server.get()).is(true) && !each.enabled()
                    .is(false))
                    .filter(each -> names(each.tlsCertificateName()) && succeeds(server.get(), each.tlsCertificateName(), each.fqdn()))
                    .map(ReceiveConnector::label).forEach(label -> pinned.add(new Pinned("ReceiveConnector", label, label)));
        }
        return pinned;
    }

    /** Whether it is a pin to another certificate. */
    private boolean names(Fact<String> pin) {
        Optional<TlsCertificateName> named = TlsCertificateName.parse(pin.orElse(""));
        return named.isPresent() && TlsCertificateName.of(successor).isKnownNot(named.get());
    }

    private boolean succeeds(ExchangeServer server, Fact<String> pin, Fact<String> fqdn) {
        TlsCertificateName named = TlsCertificateName.parse(pin.orElse("")).orElseThrow();
        List<ExchangeCertificate> old = server.certificates().items().stream().filter(each -> TlsCertificateName.of(each).is(named))
                .toList();
        Fact<String> name = fqdn.is("") ? server.fqdn() : fqdn;
        NameMatch match = name instanceof Fact.Known<String> known ? CertificateNames.match(successor, known.value()) : NameMatch.UNKNOWN;
        return !old.isEmpty() && (match == NameMatch.EXACT || match == NameMatch.WILDCARD)
                && old.stream().allMatch(each -> isOlder(each) && state.environment().trust().judge(each, state.now()).isPublic());
    }

    private boolean isOlder(ExchangeCertificate other) {
        Instant start = successor.notBefore().orElse(Instant.MIN);
        return other.notBefore().map(start::isAfter).is(true);
    }
}
