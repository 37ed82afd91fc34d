package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.transport.HybridRecognition.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects what an overview would say if it were known. For one thread. */
final class MissingFacts {

    private final List<String> missing = new ArrayList<>();

    private MissingFacts() {
    }

    static List<String> of(Organisation organisation, List<ConnectorOverview> connectors) {
        MissingFacts facts = new MissingFacts();
        facts.fact("when the snapshot was taken", organisation.takenAt());
        organisation.servers().forEach(facts::server);
        if (organisation.servers().isEmpty()) {
            facts.missing.add("no server is described");
        }
        facts.list("the Send connectors", organisation.sendConnectors());
        connectors.forEach(facts::connector);
        facts.list("the Receive connectors", organisation.receiveConnectors());
        facts.fact("the hybrid configuration", organisation.hybridConfiguration());
        return facts.missing;
    }

    private void server(ExchangeServer server) {
        fact(server.name() + ": the FQDN", server.fqdn());
        fact(server.name() + ": the version", server.adminDisplayVersion());
        fact(server.name() + ": the internal transport certificate", server.internalTransportCertificateThumbprint());
        list(server.name() + ": the certificates", server.certificates());
        server.certificates().items().forEach(each -> certificate(server.name(), each));
    }

    private void certificate(String server, ExchangeCertificate certificate) {
        String start = server + ", " + CertificateOverview.brief(certificate) + ": ";
        fact(start + "the thumbprint", certificate.thumbprint());
        fact(start + "the services", certificate.services());
        fact(start + "the subject", certificate.subject());
        fact(start + "the issuer", certificate.issuer());
        list(start + "the names", certificate.certificateDomains());
        fact(start + "the validity period", certificate.notAfter());
        fact(start + "the private key", certificate.hasPrivateKey());
    }

    private void connector(ConnectorOverview connector) {
        String name = connector.connector().label();
        if (connector.recognition().kind() == Kind.UNKNOWN) {
            missing.add(name + ": whether it leads to Exchange Online (not stated: " + String.join(", ", connector.recognition().missing())
                    + ")");
        }
        if (!connector.recognition().isCandidate()) {
            return;
        }
        fact(name + ": whether it is enabled", connector.connector().enabled());
        fact(name + ": the Fqdn", connector.connector().fqdn());
        fact(name + ": TlsCertificateName", connector.connector().tlsCertificateName());
        list(name + ": the source servers", connector.connector().sourceTransportServers());
        connector.strangers().forEach(each -> missing.add(name + ": the source server " + each + ", which is not in the snapshot"));
    }

    private void fact(String what, Fact<?> fact) {
        if (!fact.isKnown()) {
            missing.add(what + " (" + fact.because() + ")");
        }
    }

    private void list(String what, Listing<?> list) {
        if (!list.isComplete()) {
            missing.add(what + (list.items().isEmpty() ? "" : ", of which there may be more") + " (" + list.missing() + ")");
        }
    }
}
