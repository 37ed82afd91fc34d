package dev.exlint.diagnosis.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.SendConnector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes an organisation as a version 1 snapshot that reads back equal: unknown properties are left out, empty ones are null or [].
 *
 * <p>An incomplete list of texts ends in "...", by which the reader knows it; incomplete lists of objects are named in IncompleteLists.
 */
public final class SnapshotWriter {

    private static final String INCOMPLETE = "IncompleteLists";

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final SnapshotJson json;
    private final List<EncodedCertificate> sharedChain;
    private final Set<EncodedCertificate> alone;

    private SnapshotWriter(Organisation organisation, boolean imported, Set<EncodedCertificate> alone) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        JsonGenerator generator = new JsonFactory().createGenerator(content);
        Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("").withArrayEmptySeparator("");
        generator.setPrettyPrinter(new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter));
        this.json = new SnapshotJson(generator, !imported);
        this.alone = alone;
        this.sharedChain = imported ? List.of() : sharedChain(organisation);
    }

    /** The snapshot in UTF-8 with LF line ends, the same bytes for the same organisation. */
    public static byte[] write(Organisation organisation) {
        try {
            return new SnapshotWriter(organisation, false, Set.of()).document(organisation, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory doesn't fail
        }
    }

    /**
     * The snapshot of an import: lists that the source has cut are left out, so that nobody takes a part for the whole, and every
     * certificate has its chain beside it.
     *
     * @param issuers certificates that are in nobody's chain; when nothing else was imported they stand under Chain too
     * @param alone certificates that are known to have no chain, as they signed themselves
     */
    public static byte[] writeImported(Organisation organisation, List<EncodedCertificate> issuers, Set<EncodedCertificate> alone) {
        try {
            return new SnapshotWriter(organisation, true, alone).document(organisation, issuers);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory doesn't fail
        }
    }

    /** The chain that all certificates share, so that it can stand once; empty if they differ. */
    private static List<EncodedCertificate> sharedChain(Organisation organisation) {
        Set<List<EncodedCertificate>> chains = organisation.servers().stream().flatMap(server -> server.certificates().items().stream())
                .filter(each -> each.rawData().isKnown() || !each.chain().isEmpty()).map(ExchangeCertificate::chain)
                .collect(Collectors.toSet());
        return chains.size() == 1 ? chains.iterator().next() : List.of();
    }

    private byte[] document(Organisation organisation, List<EncodedCertificate> issuers) throws IOException {
        json.begin();
        json.text("$schema", Fact.known(SnapshotFiles.SCHEMA_NAME));
        json.number("SnapshotVersion", Fact.known(1));
        json.value("TakenAt", organisation.takenAt());
        json.array("Servers", Optional.of(organisation.servers()), this::server);
        json.array("SendConnectors", SnapshotJson.known(organisation.sendConnectors()), this::send);
        json.array("ReceiveConnectors", SnapshotJson.known(organisation.receiveConnectors()), this::receive);
        json.names(INCOMPLETE, Map.of("SendConnectors", organisation.sendConnectors(),
                "ReceiveConnectors", organisation.receiveConnectors()));
        if (organisation.hybridConfiguration() instanceof Fact.Known<HybridConfiguration> hybrid) {
            hybrid(hybrid.value());
        }
        json.chain("ChainCertificates", sharedChain.isEmpty() ? issuers : sharedChain);
        if (organisation.servers().isEmpty()) {
            json.chain("Chain", issuers);
        }
        json.end();
        json.close();
        content.write('\n');
        return content.toByteArray();
    }

    private void server(ExchangeServer server) throws IOException {
        json.begin();
        json.text("Name", Fact.known(server.name()));
        json.text("Fqdn", server.fqdn());
        json.text("DistinguishedName", server.distinguishedName());
        json.text("AdminDisplayVersion", server.adminDisplayVersion());
        json.text("ServerRole", server.serverRole());
        json.text("Edition", server.edition());
        json.text("Site", server.site());
        json.flag("IsEdgeServer", server.isEdgeServer());
        json.flag("IsHubTransportServer", server.isHubTransportServer());
        json.text("InternalTransportCertificateThumbprint", server.internalTransportCertificateThumbprint().map(each -> each.hex()));
        json.array("Certificates", SnapshotJson.known(server.certificates()), this::certificate);
        json.names(INCOMPLETE, Map.of("Certificates", server.certificates()));
        json.end();
    }

    private void certificate(ExchangeCertificate certificate) throws IOException {
        json.begin();
        json.value("Thumbprint", certificate.thumbprint());
        json.text("Identity", certificate.identity());
        json.text("FriendlyName", certificate.friendlyName());
        json.value("Subject", certificate.subject());
        json.value("Issuer", certificate.issuer());
        json.texts("CertificateDomains", certificate.certificateDomains());
        json.value("Services", certificate.services());
        json.value("RootCAType", certificate.rootCaType());
        json.value("Status", certificate.status());
        json.flag("IsSelfSigned", certificate.isSelfSigned());
        json.flag("HasPrivateKey", certificate.hasPrivateKey());
        json.flag("PrivateKeyExportable", certificate.privateKeyExportable());
        json.value("NotBefore", certificate.notBefore());
        json.value("NotAfter", certificate.notAfter());
        json.text("SerialNumber", certificate.serialNumber());
        json.number("PublicKeySize", certificate.publicKeySize());
        json.text("PublicKeyAlgorithm", certificate.publicKeyAlgorithm());
        json.text("SignatureAlgorithm", certificate.signatureAlgorithm());
        json.texts("EnhancedKeyUsage", certificate.enhancedKeyUsage());
        json.number("Version", certificate.version());
        json.text("RawData", certificate.rawData().map(EncodedCertificate::base64));
        if (!certificate.chain().equals(sharedChain)) {
            json.chain("Chain", certificate.chain());
        } else if (certificate.rawData() instanceof Fact.Known<EncodedCertificate> raw && alone.contains(raw.value())) {
            json.array("Chain", Optional.of(List.of()), element -> { });
        }
        json.end();
    }

    private void send(SendConnector connector) throws IOException {
        json.begin();
        json.text("Name", connector.name());
        json.text("Identity", connector.identity());
        json.text("DistinguishedName", connector.distinguishedName());
        json.flag("Enabled", connector.enabled());
        json.text("Fqdn", connector.fqdn());
        json.texts("AddressSpaces", connector.addressSpaces());
        json.texts("SmartHosts", connector.smartHosts());
        json.text("TlsDomain", connector.tlsDomain());
        json.text("TlsAuthLevel", connector.tlsAuthLevel());
        json.flag("RequireTLS", connector.requireTls());
        json.flag("IgnoreSTARTTLS", connector.ignoreStartTls());
        json.flag("CloudServicesMailEnabled", connector.cloudServicesMailEnabled());
        json.text("TlsCertificateName", connector.tlsCertificateName());
        json.texts("SourceTransportServers", connector.sourceTransportServers());
        json.flag("FrontendProxyEnabled", connector.frontendProxyEnabled());
        json.text("ConnectorType", connector.connectorType());
        json.flag("IsCoexistenceConnector", connector.isCoexistenceConnector());
        json.flag("DNSRoutingEnabled", connector.dnsRoutingEnabled());
        json.flag("IsScopedConnector", connector.isScopedConnector());
        json.text("ProtocolLoggingLevel", connector.protocolLoggingLevel());
        json.number("Port", connector.port());
        json.text("HomeMtaServerId", connector.homeMtaServerId());
        json.end();
    }

    private void receive(ReceiveConnector connector) throws IOException {
        json.begin();
        json.text("Identity", connector.identity());
        json.text("Name", connector.name());
        json.text("Server", connector.server());
        json.flag("Enabled", connector.enabled());
        json.text("Fqdn", connector.fqdn());
        json.text("TlsCertificateName", connector.tlsCertificateName());
        json.texts("TlsDomainCapabilities", connector.tlsDomainCapabilities());
        json.text("TransportRole", connector.transportRole());
        json.texts("AuthMechanism", connector.authMechanism());
        json.texts("Bindings", connector.bindings());
        json.texts("RemoteIPRanges", connector.remoteIpRanges());
        json.texts("PermissionGroups", connector.permissionGroups());
        json.end();
    }

    private void hybrid(HybridConfiguration hybrid) throws IOException {
        json.begin("HybridConfiguration");
        json.text("TlsCertificateName", hybrid.tlsCertificateName());
        json.texts("SendingTransportServers", hybrid.sendingTransportServers());
        json.texts("ReceivingTransportServers", hybrid.receivingTransportServers());
        json.texts("EdgeTransportServers", hybrid.edgeTransportServers());
        json.texts("Domains", hybrid.domains());
        json.text("OnPremisesSmartHost", hybrid.onPremisesSmartHost());
        json.texts("Features", hybrid.features());
        json.number("ServiceInstance", hybrid.serviceInstance());
        json.text("SecureMailCertificateThumbprint", hybrid.secureMailCertificateThumbprint());
        json.texts("TransportServers", hybrid.transportServers());
        json.end();
    }
}
