package dev.exlint.diagnosis.imports;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.SendConnector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what is still unknown after an import, of the properties that the diagnosis asks for. */
final class Missing {

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private Missing() {
    }

    static List<String> of(Organisation organisation) {
        Missing missing = new Missing();
        for (ExchangeServer server : organisation.servers()) {
            if (!server.certificates().isUnknown()) {
                server.certificates().items().forEach(missing::certificate);
                missing.say("certificates of " + server.name(), server.certificates().items().size());
                if (!server.certificates().isComplete()) {
                    missing.lines.add("the certificates of " + server.name() + " may be more: " + server.certificates().missing());
                }
            }
        }
        organisation.sendConnectors().items().forEach(missing::send);
        missing.say("Send connectors", organisation.sendConnectors().items().size());
        organisation.receiveConnectors().items().forEach(missing::receive);
        missing.say("Receive connectors", organisation.receiveConnectors().items().size());
        if (organisation.hybridConfiguration() instanceof Fact.Known<HybridConfiguration> hybrid) {
            missing.hybrid(hybrid.value());
            missing.say("hybrid configuration", 1);
        }
        return missing.lines;
    }

    private void certificate(ExchangeCertificate certificate) {
        count("Thumbprint", certificate.thumbprint());
        count("Subject", certificate.subject());
        count("Issuer", certificate.issuer());
        count("CertificateDomains", certificate.certificateDomains(), certificate.label());
        count("Services", certificate.services());
        count("RootCAType", certificate.rootCaType());
        count("Status", certificate.status());
        count("HasPrivateKey", certificate.hasPrivateKey());
        count("NotBefore", certificate.notBefore());
        count("NotAfter", certificate.notAfter());
        count("RawData", certificate.rawData());
        if (certificate.chain().isEmpty() && !certificate.isSelfSigned().is(true)) {
            counts.merge("Chain", 1, Integer::sum);
        }
    }

    private void send(SendConnector connector) {
        count("Enabled", connector.enabled());
        count("Fqdn", connector.fqdn());
        count("AddressSpaces", connector.addressSpaces(), connector.label());
        count("SmartHosts", connector.smartHosts(), connector.label());
        count("TlsDomain", connector.tlsDomain());
        count("TlsAuthLevel", connector.tlsAuthLevel());
        count("CloudServicesMailEnabled", connector.cloudServicesMailEnabled());
        count("TlsCertificateName", connector.tlsCertificateName());
        count("SourceTransportServers", connector.sourceTransportServers(), connector.label());
    }

    private void receive(ReceiveConnector connector) {
        count("Server", connector.server());
        count("Enabled", connector.enabled());
        count("Fqdn", connector.fqdn());
        count("TlsCertificateName", connector.tlsCertificateName());
        count("TlsDomainCapabilities", connector.tlsDomainCapabilities(), connector.label());
    }

    private void hybrid(HybridConfiguration hybrid) {
        String owner = "the hybrid configuration";
        count("TlsCertificateName", hybrid.tlsCertificateName());
        count("SendingTransportServers", hybrid.sendingTransportServers(), owner);
        count("ReceivingTransportServers", hybrid.receivingTransportServers(), owner);
        count("EdgeTransportServers", hybrid.edgeTransportServers(), owner);
        count("Domains", hybrid.domains(), owner);
        count("Features", hybrid.features(), owner);
    }

    private void count(String property, Fact<?> fact) {
        if (!fact.isKnown()) {
            counts.merge(property, 1, Integer::sum);
        }
    }

    private void count(String property, Listing<String> list, String owner) {
        if (!list.isComplete()) {
            counts.merge(property, 1, Integer::sum);
            if (!list.items().isEmpty()) {
                lines.add(property + " of " + owner + " is cut behind " + String.join(", ", list.items())
                        + ": set $FormatEnumerationLimit = -1 before saving");
            }
        }
    }

    private void say(String what, int of) {
        if (!counts.isEmpty()) {
            List<String> parts = new ArrayList<>();
            counts.forEach((property, count) -> parts.add(count == of ? property : property + " (" + count + " of " + of + ")"));
            lines.add("unknown for the " + what + ": " + String.join(", ", parts));
            counts.clear();
        }
    }
}
