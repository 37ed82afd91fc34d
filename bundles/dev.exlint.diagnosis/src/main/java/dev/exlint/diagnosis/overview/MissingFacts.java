package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.transport.HybridRecognition.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects what an overview would say if it were known. For one thread. */
final class MissingFacts {

    private final List<Message> missing = new ArrayList<>();

    private MissingFacts() {
    }

    static List<Message> of(Organisation organisation, List<ConnectorOverview> connectors) {
        MissingFacts facts = new MissingFacts();
        facts.fact("takenAt", "", organisation.takenAt());
        organisation.servers().forEach(facts::server);
        if (organisation.servers().isEmpty()) {
            facts.missing.add(Message.of("overview.missing.servers"));
        }
        facts.list("send", "", organisation.sendConnectors());
        connectors.forEach(facts::connector);
        facts.list("receive", "", organisation.receiveConnectors());
        facts.fact("hybrid", "", organisation.hybridConfiguration());
        return facts.missing;
    }

    private void server(ExchangeServer server) {
        fact("fqdn", server.name(), server.fqdn());
        fact("version", server.name(), server.adminDisplayVersion());
        fact("internalTransport", server.name(), server.internalTransportCertificateThumbprint());
        list("certificates", server.name(), server.certificates());
        server.certificates().items().forEach(each -> certificate(server.name(), each));
    }

    private void certificate(String server, ExchangeCertificate certificate) {
        String where = server + ", " + CertificateOverview.brief(certificate);
        fact("thumbprint", where, certificate.thumbprint());
        fact("services", where, certificate.services());
        fact("subject", where, certificate.subject());
        fact("issuer", where, certificate.issuer());
        list("names", where, certificate.certificateDomains());
        fact("validity", where, certificate.notAfter());
        fact("privateKey", where, certificate.hasPrivateKey());
    }

    private void connector(ConnectorOverview overview) {
        SendConnector connector = overview.connector();
        String name = connector.label();
        if (overview.recognition().kind() == Kind.UNKNOWN) {
            add("leads", name, String.join(", ", overview.recognition().missing()));
        }
        if (!overview.recognition().isCandidate()) {
            return;
        }
        fact("enabled", name, connector.enabled());
        fact("connectorFqdn", name, connector.fqdn());
        fact("pin", name, connector.tlsCertificateName());
        list("sources", name, connector.sourceTransportServers());
        overview.strangers().forEach(each -> add("stranger", name, each));
    }

    private void fact(String key, String where, Fact<?> fact) {
        if (!fact.isKnown()) {
            add(key, where, fact.because());
        }
    }

    private void list(String key, String where, Listing<?> list) {
        if (!list.isComplete()) {
            add(list.items().isEmpty() ? key : key + ".part", where, list.missing());
        }
    }

    private void add(String key, String where, String because) {
        missing.add(Message.of("overview.missing." + key, "where", where, "because", because));
    }
}
