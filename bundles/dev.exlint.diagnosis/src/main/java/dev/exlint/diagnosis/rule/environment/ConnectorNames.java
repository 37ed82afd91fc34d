package dev.exlint.diagnosis.rule.environment;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.rule.Reached;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.transport.HybridRecognition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The names by which the enabled connectors of a server look for certificates, after the script.
 *
 * <p>The trap: as soon as one of them isn't known there is no list, and a connector that names the certificate asks for no name.
 */
final class ConnectorNames {

    private final LinkedHashSet<String> names = new LinkedHashSet<>();
    private final Reached reached;
    private boolean open;

    private ConnectorNames(Reached reached) {
        this.reached = reached;
    }

    /** The names; nothing if they aren't all known or the certificate is used without them. */
    static Optional<List<String>> of(RuleContext context, Reached reached) {
        Organisation after = context.plan().after();
        Optional<ExchangeServer> server = after.server(reached.server().name());
        if (server.isEmpty() || !after.sendConnectors().isComplete() || !after.receiveConnectors().isComplete()) {
            return Optional.empty();
        }
        ConnectorNames collected = new ConnectorNames(reached);
        after.sendConnectors().items().forEach(each -> collected.send(context, after, server.get(), each));
        after.receiveConnectors().items().forEach(each -> collected.receive(server.get(), each));
        return collected.open ? Optional.empty() : Optional.of(new ArrayList<>(collected.names));
    }

    private void send(RuleContext context, Organisation after, ExchangeServer server, SendConnector connector) {
        HybridRecognition recognition = context.check().environment().hybrid().recognise(connector);
        boolean listed = connector.sourceTransportServers().items().stream().anyMatch(server::isNamed);
        boolean presents = recognition.isCandidate() ? context.check().environment().hybrid().on(after, recognition, server).isPresenter()
                : listed;
        open |= !presents && !connector.sourceTransportServers().isComplete();
        if (presents && !connector.enabled().is(false) && !connector.ignoreStartTls().is(true)) {
            add(server, connector.enabled(), connector.tlsCertificateName(), connector.fqdn());
        }
    }

    private void receive(ExchangeServer server, ReceiveConnector connector) {
        open |= !connector.isOn(server).isKnown();
        if (connector.isOn(server).is(true) && !connector.enabled().is(false)) {
            add(server, connector.enabled(), connector.tlsCertificateName(), connector.fqdn());
        }
    }

    private void add(ExchangeServer server, Fact<Boolean> enabled, Fact<String> pin, Fact<String> fqdn) {
        Fact<String> name = fqdn.is("") ? server.fqdn() : fqdn;
        Optional<TlsCertificateName> named = TlsCertificateName.parse(pin.orElse(""));
        boolean maybeMine = named.isPresent() && !TlsCertificateName.of(reached.certificate()).isKnownNot(named.get());
        open |= maybeMine || !enabled.isKnown() || !pin.isKnown() || pin.is("") && !name.isKnown();
        if (pin.is("")) {
            names.add(name.orElse(""));
        }
    }
}
