package dev.exlint.diagnosis.sample;

import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.CertificateStatus;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.pki.CertificateRecipe;
import dev.exlint.diagnosis.pki.TestCertificate;
import dev.exlint.diagnosis.pki.TestKey;
import dev.exlint.diagnosis.snapshot.SnapshotWriter;
import dev.exlint.diagnosis.trust.BrokenCertificateException;
import dev.exlint.diagnosis.trust.CertificateFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Makes <code>samples/hybrid-rotation</code>: two source servers on the eve of KB 2888788.
 *
 * <p>Keys come from seeds and dates are fixed, so running it twice gives the same bytes. {@link #main} writes the files anew.
 */
final class HybridRotationSample {

    static final String ENVIRONMENT = "environment.json";
    static final String PUBLIC_ROOTS = "public-roots.pem";

    private static final int BITS = 2048;
    private static final String DOMAIN = ".corp.contoso.example";
    private static final String MAIL = "mail.contoso.example";
    private static final String ADMINISTRATIVE_GROUP = "CN=Servers,CN=Exchange Administrative Group (FYDIBOHF23SPDLT),"
            + "CN=Administrative Groups,CN=Contoso,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=corp,DC=contoso,DC=example";
    private static final String CONTOSO = "DC=example, DC=contoso, DC=corp, ";
    private static final List<String> SERVERS = List.of("EX01", "EX02");

    private final TestCertificate publicRoot = root("C=CZ, O=Northwind Trust Services (exlint sample), CN=Northwind Sample Root R1");
    private final TestCertificate publicCa = ca(publicRoot,
            "C=CZ, O=Northwind Trust Services (exlint sample), CN=Northwind Sample TLS CA 1");
    private final TestCertificate internalRoot = root(CONTOSO + "CN=Contoso Root CA");
    private final TestCertificate internalCa = ca(internalRoot, CONTOSO + "CN=Contoso Issuing CA 1");
    private final TestCertificate publicMail = publicCa.issue(new CertificateRecipe("C=CZ, L=Brno, O=Contoso Ltd, CN=" + MAIL)
            .valid("2025-09-01", "2060-01-01").names(MAIL, "autodiscover.contoso.example").serverAuthentication()
            .key(TestKey.rsa("public mail", BITS)));
    private final TestCertificate internalMail = internalCa.issue(new CertificateRecipe("CN=" + MAIL)
            .valid("2026-10-05", "2060-01-01").names(MAIL, "autodiscover.contoso.example").serverAuthentication()
            .key(TestKey.rsa("internal mail", BITS)));
    private final TestCertificate formerMail = internalCa.issue(new CertificateRecipe("CN=" + MAIL)
            .valid("2024-10-07", "2060-01-01").names(MAIL, "autodiscover.contoso.example").serverAuthentication()
            .key(TestKey.rsa("former internal mail", BITS)));
    private final TestCertificate auth = new CertificateRecipe("CN=Microsoft Exchange Server Auth Certificate")
            .valid("2024-02-12", "2060-01-01").key(TestKey.rsa("auth", BITS)).selfSigned();
    private final List<EncodedCertificate> chain = List.of(publicCa.encoded(), publicRoot.encoded(), internalCa.encoded(),
            internalRoot.encoded());
    private final byte[] environment = SnapshotWriter.write(organisation());

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        HybridRotationSample sample = new HybridRotationSample();
        Files.write(folder.resolve(ENVIRONMENT), sample.environment());
        Files.write(folder.resolve(PUBLIC_ROOTS), sample.publicRoots());
    }

    /** The bytes of environment.json. */
    byte[] environment() {
        return environment.clone();
    }

    /** The bytes of public-roots.pem. */
    byte[] publicRoots() {
        return ("# Root of the made-up public CA of this sample. No real CA, no real trust.\n" + publicRoot.pem())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private Organisation organisation() {
        Listing<SendConnector> send = Listing.complete(List.of(internetConnector(), hybridConnector()));
        Listing<ReceiveConnector> receive = Listing.complete(SERVERS.stream().map(this::frontend).toList());
        HybridConfiguration hybrid = HybridConfiguration.none().toBuilder().tlsCertificateName(publicPin())
                .sendingTransportServers(Listing.complete(SERVERS)).receivingTransportServers(Listing.complete(SERVERS))
                .domains(Listing.complete(List.of("contoso.example"))).serviceInstance(0).build();
        return new Organisation(Fact.known(Instant.parse("2026-11-20T08:15:00Z")), SERVERS.stream().map(this::server).toList(), send,
                receive,
                Fact.known(hybrid));
    }

    private ExchangeServer server(String name) {
        String fqdn = name.toLowerCase(Locale.ROOT) + DOMAIN;
        TestCertificate self = new CertificateRecipe("CN=" + name).valid("2024-02-12", "2060-01-01").names(name, fqdn)
                .serverAuthentication().key(TestKey.rsa("default " + name, BITS)).selfSigned();
        ExchangeCertificate standard = selfSigned(self, name, "Microsoft Exchange", RootCaType.REGISTRY,
                AllowedServices.of(ExchangeService.IIS, ExchangeService.SMTP));
        List<ExchangeCertificate> certificates = List.of(standard,
                selfSigned(auth, name, "Microsoft Exchange Server Auth Certificate", RootCaType.NONE, AllowedServices.SMTP),
                issued(publicMail, name, "mail.contoso.example (public)", RootCaType.THIRD_PARTY, AllowedServices.SMTP),
                issued(formerMail, name, "mail.contoso.example 2024", RootCaType.ENTERPRISE,
                        AllowedServices.of(ExchangeService.IMAP, ExchangeService.POP, ExchangeService.SMTP)),
                issued(internalMail, name, "mail.contoso.example 2026", RootCaType.ENTERPRISE,
                        AllowedServices.of(ExchangeService.IMAP, ExchangeService.POP, ExchangeService.IIS)));
        return ExchangeServer.builder(name).fqdn(fqdn).distinguishedName("CN=" + name + "," + ADMINISTRATIVE_GROUP)
                .adminDisplayVersion("Version 15.2 (Build 2562.17)").serverRole("Mailbox").edition("Standard")
                .site("corp.contoso.example/Configuration/Sites/Brno").isEdgeServer(false).isHubTransportServer(true)
                .internalTransportCertificateThumbprint(standard.thumbprint()).certificates(Listing.complete(certificates)).build();
    }

    private ExchangeCertificate issued(TestCertificate made, String server, String label, RootCaType type, AllowedServices services) {
        CertificateFacts facts = facts(made);
        String identity = server.toLowerCase(Locale.ROOT) + DOMAIN + "\\" + facts.thumbprint().hex();
        return ExchangeCertificate.builder().thumbprint(facts.thumbprint()).identity(identity).friendlyName(label).subject(facts.subject())
                .issuer(facts.issuer()).certificateDomains(Listing.complete(facts.dnsNames())).services(services).rootCaType(type)
                .status(CertificateStatus.VALID).isSelfSigned(false).hasPrivateKey(true).privateKeyExportable(false)
                .notBefore(facts.notBefore()).notAfter(facts.notAfter()).serialNumber(facts.serialNumber())
                .publicKeySize(facts.key().size()).publicKeyAlgorithm("RSA").signatureAlgorithm(facts.signatureAlgorithm())
                .enhancedKeyUsage(Listing.complete(facts.extendedKeyUsage())).version(facts.version()).rawData(made.encoded())
                .chain(chain).build();
    }

    private ExchangeCertificate selfSigned(TestCertificate made, String server, String label, RootCaType type, AllowedServices services) {
        return issued(made, server, label, type, services).toBuilder().isSelfSigned(true).build();
    }

    private static SendConnector internetConnector() {
        return SendConnector.builder("Outbound to Internet").identity("Outbound to Internet").enabled(true).fqdn(MAIL)
                .addressSpaces(Listing.complete(List.of("SMTP:*;1"))).smartHosts(Listing.complete(List.of())).tlsDomain("").tlsAuthLevel("")
                .requireTls(false).ignoreStartTls(false).cloudServicesMailEnabled(false).tlsCertificateName("")
                .sourceTransportServers(Listing.complete(SERVERS)).frontendProxyEnabled(false).connectorType("Default")
                .isCoexistenceConnector(false).dnsRoutingEnabled(true).isScopedConnector(false).protocolLoggingLevel("None").port(25)
                .build();
    }

    private static SendConnector hybridConnector() {
        String name = "Outbound to Office 365 - 5c1a6c39-52cb-4c0e-9f3c-7d2a4f6f1b60";
        return SendConnector.builder(name).identity(name).enabled(true).fqdn(MAIL)
                .addressSpaces(Listing.complete(List.of("SMTP:contoso.mail.onmicrosoft.com;1"))).smartHosts(Listing.complete(List.of()))
                .tlsDomain("mail.protection.outlook.com").tlsAuthLevel("DomainValidation").requireTls(true).ignoreStartTls(false)
                .cloudServicesMailEnabled(true).tlsCertificateName("").sourceTransportServers(Listing.complete(SERVERS))
                .frontendProxyEnabled(false).connectorType("Default").isCoexistenceConnector(false).dnsRoutingEnabled(true)
                .isScopedConnector(false).protocolLoggingLevel("Verbose").port(25).build();
    }

    private ReceiveConnector frontend(String server) {
        return ReceiveConnector.builder().identity(server + "\\Default Frontend " + server).name("Default Frontend " + server)
                .server(server)
                .enabled(true).fqdn(server.toLowerCase(Locale.ROOT) + DOMAIN).tlsCertificateName(publicPin())
                .tlsDomainCapabilities(Listing.complete(List.of("mail.protection.outlook.com:AcceptCloudServicesMail")))
                .transportRole("FrontendTransport")
                .authMechanism(Listing.complete(List.of("Tls", "Integrated", "BasicAuth", "BasicAuthRequireTLS", "ExchangeServer")))
                .bindings(Listing.complete(List.of("[::]:25", "0.0.0.0:25")))
                .remoteIpRanges(Listing.complete(List.of("::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "0.0.0.0-255.255.255.255")))
                .permissionGroups(Listing.complete(List.of("AnonymousUsers", "ExchangeServers", "ExchangeLegacyServers"))).build();
    }

    private String publicPin() {
        CertificateFacts facts = facts(publicMail);
        return new TlsCertificateName(facts.issuer(), facts.subject()).text();
    }

    Thumbprint publicThumbprint() {
        return facts(publicMail).thumbprint();
    }

    Thumbprint formerThumbprint() {
        return facts(formerMail).thumbprint();
    }

    Thumbprint internalThumbprint() {
        return facts(internalMail).thumbprint();
    }

    private static CertificateFacts facts(TestCertificate certificate) {
        try {
            return CertificateFacts.read(certificate.encoded());
        } catch (BrokenCertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestCertificate root(String subject) {
        return new CertificateRecipe(subject).ca().valid("2020-01-01", "2060-12-31").key(TestKey.rsa(subject, BITS)).selfSigned();
    }

    private static TestCertificate ca(TestCertificate issuer, String subject) {
        return issuer.issue(new CertificateRecipe(subject).ca(0).valid("2021-01-01", "2060-06-30").key(TestKey.rsa(subject, BITS)));
    }
}
