package dev.exlint.diagnosis.rule.environment;

import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.HybridRecognition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the facts that a prediction needs and the snapshot lacks.
 *
 * <p>The trap: only hosts of hybrid connectors are asked. What is missing elsewhere changes no prediction, and naming it every time would
 * teach people to look away.
 */
final class NeededFacts {

    private final Environment environment;
    private final Organisation organisation;
    private final Set<String> missing = new LinkedHashSet<>();

    private NeededFacts(Environment environment) {
        this.environment = environment;
        this.organisation = environment.organisation();
    }

    /** Each as the end of a sentence that begins with "the snapshot lacks". */
    static List<String> missing(Environment environment) {
        NeededFacts facts = new NeededFacts(environment);
        facts.collect();
        return new ArrayList<>(facts.missing);
    }

    private void collect() {
        list("Send connectors", organisation.sendConnectors());
        boolean hybrid = false;
        for (SendConnector connector : organisation.sendConnectors().items()) {
            HybridRecognition recognition = environment.hybrid().recognise(connector);
            if (recognition.kind() == HybridRecognition.Kind.UNKNOWN) {
                missing.add("whether " + Shown.connector(connector) + " leads to Exchange Online ("
                        + String.join(", ", recognition.missing()) + ")");
            } else if (recognition.isCandidate() && !connector.enabled().is(false)) {
                hybrid = true;
                connector(recognition);
            }
        }
        if (hybrid) {
            fact("the hybrid configuration", organisation.hybridConfiguration());
            edges().items().stream().filter(name -> organisation.server(name).isEmpty())
                    .forEach(name -> missing.add("the Edge server " + name));
        }
    }

    private Listing<String> edges() {
        return organisation.hybridConfiguration() instanceof Fact.Known<HybridConfiguration> known ? known.value().edgeTransportServers()
                : Listing.complete(List.of());
    }

    private void connector(HybridRecognition recognition) {
        SendConnector connector = recognition.connector();
        String name = " of " + Shown.connector(connector);
        fact("Enabled" + name, connector.enabled());
        fact("TlsCertificateName" + name, connector.tlsCertificateName());
        if (connector.tlsCertificateName().is("")) {
            fact("Fqdn" + name, connector.fqdn());
        }
        list("SourceTransportServers" + name, connector.sourceTransportServers());
        connector.sourceTransportServers().items().stream().filter(each -> organisation.server(each).isEmpty())
                .forEach(each -> missing.add("the source server " + each));
        for (ExchangeServer server : organisation.servers()) {
            Carrier carrier = environment.hybrid().on(organisation, recognition, server);
            if (carrier.isPresenter()) {
                server(server);
            }
        }
    }

    private void server(ExchangeServer server) {
        list("certificates of " + server.name(), server.certificates());
        for (ExchangeCertificate each : server.certificates().items()) {
            String name = " of " + Shown.certificate(each) + " on " + server.name();
            fact("Thumbprint" + name, each.thumbprint());
            fact("Services" + name, each.services());
            fact("Subject" + name, each.subject());
            fact("Issuer" + name, each.issuer());
            list("CertificateDomains" + name, each.certificateDomains());
            fact("NotBefore" + name, each.notBefore());
            fact("NotAfter" + name, each.notAfter());
            fact("HasPrivateKey" + name, each.hasPrivateKey());
        }
    }

    private void fact(String what, Fact<?> fact) {
        if (!fact.isKnown()) {
            missing.add(what);
        }
    }

    private void list(String what, Listing<?> list) {
        if (!list.isComplete()) {
            missing.add(list.items().isEmpty() ? what : "some " + what);
        }
    }
}
