package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.CertificateStatus;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificateBuilder;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeServerBuilder;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.SendConnectorBuilder;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.settings.Settings;
import dev.exlint.diagnosis.trust.LocalValidity;
import dev.exlint.diagnosis.trust.Trust;
import dev.exlint.diagnosis.trust.TrustClass;
import dev.exlint.diagnosis.trust.TrustEvidence;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A small hybrid organisation to change one fact of: EX01 sends through one connector, holds a public certificate with SMTP and a newer
 * one of an internal CA without; EX09 sends nothing. Immutable: each change gives another one.
 */
public record Hybrid(SendConnector connector, List<ExchangeCertificate> certificates, ExchangeServer server, Listing<ReceiveConnector> receive,
        Fact<HybridConfiguration> hybridConfiguration, String localServer, Settings settings) {

    public static final String PUBLIC = "A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1";
    public static final String INTERNAL = "B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2";
    public static final String OTHER_INTERNAL = "C3C3C3C3C3C3C3C3C3C3C3C3C3C3C3C3C3C3C3C3";
    public static final String SELF_SIGNED = "D4D4D4D4D4D4D4D4D4D4D4D4D4D4D4D4D4D4D4D4";
    public static final String UNKNOWN_TRUST = "E5E5E5E5E5E5E5E5E5E5E5E5E5E5E5E5E5E5E5E5";
    public static final String NEW_PUBLIC = "0707070707070707070707070707070707070707";
    public static final String NOT_THERE = "F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6";
    public static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    public static final String PIN_PUBLIC = "<I>CN=Fabrikam Public CA<S>CN=mail.contoso.example";
    public static final String PIN_INTERNAL = "<I>CN=Contoso Issuing CA 1<S>CN=mail.contoso.example";
    public static final String PIN_OTHER = "<I>CN=Contoso Issuing CA 2<S>CN=mail.contoso.example";

    /** The KB's situation, one Enable-ExchangeCertificate before the outage. */
    public static Hybrid kb() {
        SendConnector connector = SendConnector.builder("Outbound to Office 365").enabled(true).fqdn("mail.contoso.example")
                .tlsDomain("mail.protection.outlook.com").cloudServicesMailEnabled(true).ignoreStartTls(false).frontendProxyEnabled(false)
                .requireTls(true).tlsCertificateName("").sourceTransportServers(Listing.complete(List.of("EX01")))
                .smartHosts(Listing.complete(List.of())).addressSpaces(Listing.complete(List.of("SMTP:contoso.mail.onmicrosoft.com;1")))
                .build();
        ExchangeServer server = ExchangeServer.builder("EX01").fqdn("ex01.corp.contoso.example").isEdgeServer(false)
                .adminDisplayVersion("Version 15.2 (Build 1748.10)").internalTransportCertificateThumbprint(new Thumbprint(SELF_SIGNED)).build();
        List<ExchangeCertificate> certificates = List.of(
                certificate(PUBLIC, "CN=Fabrikam Public CA", RootCaType.THIRD_PARTY, "2026-01-01").services(with("IIS, SMTP")).build(),
                certificate(INTERNAL, "CN=Contoso Issuing CA 1", RootCaType.ENTERPRISE, "2026-06-01").build());
        return new Hybrid(connector, certificates, server, Listing.complete(List.of()), Fact.known(HybridConfiguration.none()), "EX01",
                Settings.none());
    }

    /** With a certificate for each example of the catalogue: expired, about to expire without its key, of unknown trust. */
    public static Hybrid examples() {
        return kb().and(selfSigned("2020-01-01").services(with("POP")).notAfter(Instant.parse("2025-01-01T00:00:00Z")))
                .and(otherInternal("2025-12-15").services(with("IIS")).notAfter(Instant.parse("2026-12-15T00:00:00Z")).hasPrivateKey(false)
                        .publicKeyAlgorithm("RSA").publicKeySize(1024))
                .and(certificate(UNKNOWN_TRUST, "CN=Who", RootCaType.REGISTRY, "2026-08-01").subject(DistinguishedName.parse("CN=*.contoso.example"))
                .certificateDomains(Listing.complete(List.of("*.contoso.example", "mail.contoso.example"))))
                .and(newPublic("2026-11-01").publicKeyAlgorithm("ECC").publicKeySize(256)).hybridConfiguration(HybridConfiguration.none().toBuilder().tlsCertificateName(PIN_PUBLIC).build());
    }

    /** The public certificate, renewed by the same CA and not enabled for SMTP yet. */
    public static ExchangeCertificateBuilder newPublic(String notBefore) {
        return certificate(NEW_PUBLIC, "CN=Fabrikam Public CA", RootCaType.THIRD_PARTY, notBefore);
    }

    public static ExchangeCertificateBuilder certificate(String thumbprint, String issuer, RootCaType root, String notBefore) {
        return ExchangeCertificate.builder().thumbprint(new Thumbprint(thumbprint)).issuer(DistinguishedName.parse(issuer))
                .subject(DistinguishedName.parse("CN=mail.contoso.example"))
                .certificateDomains(Listing.complete(List.of("mail.contoso.example"))).services(with("IIS")).rootCaType(root)
                .status(CertificateStatus.VALID).isSelfSigned(false).hasPrivateKey(true).version(3)
                .enhancedKeyUsage(Listing.complete(List.of("1.3.6.1.5.5.7.3.1"))).notBefore(Instant.parse(notBefore + "T00:00:00Z"))
                .notAfter(Instant.parse("2028-01-01T00:00:00Z"));
    }

    public static ExchangeCertificateBuilder selfSigned(String notBefore) {
        return certificate(SELF_SIGNED, "CN=mail.contoso.example", RootCaType.REGISTRY, notBefore).isSelfSigned(true);
    }

    public static ExchangeCertificateBuilder otherInternal(String notBefore) {
        return certificate(OTHER_INTERNAL, "CN=Contoso Issuing CA 2", RootCaType.ENTERPRISE, notBefore).services(with("SMTP"));
    }

    public static AllowedServices with(String services) {
        return AllowedServices.parse(services).orElseThrow();
    }

    public Hybrid connector(UnaryOperator<SendConnectorBuilder> change) {
        return new Hybrid(change.apply(connector.toBuilder()).build(), certificates, server, receive, hybridConfiguration, localServer, settings);
    }

    public Hybrid server(UnaryOperator<ExchangeServerBuilder> change) {
        return new Hybrid(connector, certificates, change.apply(server.toBuilder()).build(), receive, hybridConfiguration, localServer, settings);
    }

    public Hybrid and(ExchangeCertificateBuilder more) {
        List<ExchangeCertificate> all = new ArrayList<>(certificates);
        all.add(more.build());
        return new Hybrid(connector, all, server, receive, hybridConfiguration, localServer, settings);
    }

    public Hybrid changing(String thumbprint, UnaryOperator<ExchangeCertificateBuilder> change) {
        List<ExchangeCertificate> all = certificates.stream()
                .map(each -> each.has(new Thumbprint(thumbprint)) ? change.apply(each.toBuilder()).build() : each).toList();
        return new Hybrid(connector, all, server, receive, hybridConfiguration, localServer, settings);
    }

    public Hybrid without(String thumbprint) {
        List<ExchangeCertificate> rest = certificates.stream().filter(each -> !each.has(new Thumbprint(thumbprint))).toList();
        return new Hybrid(connector, rest, server, receive, hybridConfiguration, localServer, settings);
    }

    public Hybrid receive(Listing<ReceiveConnector> connectors) {
        return new Hybrid(connector, certificates, server, connectors, hybridConfiguration, localServer, settings);
    }

    public Hybrid hybridConfiguration(HybridConfiguration configuration) {
        return new Hybrid(connector, certificates, server, receive, Fact.known(configuration), localServer, settings);
    }

    public Hybrid runningOn(String name) {
        return new Hybrid(connector, certificates, server, receive, hybridConfiguration, name, settings);
    }

    public Hybrid settings(Settings changed) {
        return new Hybrid(connector, certificates, server, receive, hybridConfiguration, localServer, changed);
    }

    public Organisation organisation() {
        ExchangeServer ex01 = server.toBuilder()
                .certificates(new Listing<>(certificates, server.certificates().isUnknown() ? "" : server.certificates().missing())).build();
        ExchangeServer ex09 = ExchangeServer.builder("EX09").fqdn("ex09.corp.contoso.example").isEdgeServer(false)
                .certificates(Listing.complete(certificates)).build();
        return new Organisation(Fact.known(NOW), List.of(ex01, ex09), Listing.complete(List.of(connector)), receive, hybridConfiguration);
    }

    public CheckContext context() {
        return context(organisation());
    }

    public CheckContext context(Organisation organisation) {
        return new CheckContext(new Environment("environment.json", organisation, new StatedTrust(), List.of()), settings, localServer, NOW);
    }

    /** A snapshot of the beginning of the year that says nothing of the connector's Fqdn. */
    public CheckContext contextOfPoorSnapshot() {
        Organisation poor = connector(each -> each.fqdn(Fact.unknown("Fqdn is not stated"))).organisation();
        return context(new Organisation(Fact.known(Instant.parse("2026-01-10T00:00:00Z")), poor.servers(), poor.sendConnectors(), poor.receiveConnectors(),
                poor.hybridConfiguration()));
    }

    public static CheckContext withoutSnapshot() {
        return withoutSnapshot(Settings.none());
    }

    public static CheckContext withoutSnapshot(Settings settings) {
        return new CheckContext(Environment.none(new StatedTrust()), settings, "", NOW);
    }

    /** The organisation with an Edge Transport server besides. */
    public CheckContext contextWithEdge() {
        List<ExchangeServer> servers = new ArrayList<>(organisation().servers());
        servers.add(ExchangeServer.builder("EDGE01").fqdn("edge01.contoso.example").isEdgeServer(true).certificates(Listing.complete(List.of())).build());
        return context(organisation().withServers(servers));
    }

    /** What switches a rule on that is off by default. */
    public static Settings switchingOn(String rule) {
        return new Settings("exlint.psd1", "", "", List.of(), List.of(), Set.of(), Map.of(rule, true));
    }

    /** Believes RootCAType and Status, so that these tests need no certificate's bytes. */
    private static final class StatedTrust implements Trust {

        @Override
        public TrustVerdict judge(ExchangeCertificate certificate, Instant now) {
            TrustClass trust = certificate.isSelfSigned().is(true) ? TrustClass.SELF_SIGNED
                    : certificate.rootCaType().is(RootCaType.THIRD_PARTY) ? TrustClass.PUBLIC
                    : certificate.rootCaType().is(RootCaType.ENTERPRISE) ? TrustClass.INTERNAL : TrustClass.UNKNOWN;
            return new TrustVerdict(trust, true, List.of(new TrustEvidence(TrustEvidence.Strength.ROOT_CA_TYPE, trust, "RootCAType says so")));
        }

        @Override
        public LocalValidity onServer(ExchangeCertificate certificate, Instant now) {
            boolean expired = certificate.notAfter().map(end -> now.isAfter(end)).is(true);
            LocalValidity.Kind stated = certificate.status().is(CertificateStatus.VALID) ? LocalValidity.Kind.VALID
                    : certificate.status().is(CertificateStatus.UNTRUSTED) ? LocalValidity.Kind.UNTRUSTED : LocalValidity.Kind.UNKNOWN;
            return new LocalValidity(expired ? LocalValidity.Kind.EXPIRED : stated, true, "Status says so");
        }
    }
}
