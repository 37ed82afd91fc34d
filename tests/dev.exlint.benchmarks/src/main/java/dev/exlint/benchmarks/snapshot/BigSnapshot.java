package dev.exlint.benchmarks.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.CertificateStatus;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.snapshot.SnapshotWriter;
import dev.exlint.diagnosis.trust.BrokenCertificateException;
import dev.exlint.diagnosis.trust.CertificateFacts;

/**
 * Makes snapshots of many servers whose certificates are all different, each with its bytes, issuer and root.
 *
 * <p>Every server holds the same mix: half of the certificates from public CAs, half from internal ones, all with RSA keys, because those
 * are what servers hold. The limit on certificates counts those of chains too, so a snapshot beyond 10 000 needs a reader with more.
 */
public final class BigSnapshot {
    private static final int CONNECTORS = 10;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2028-01-01T00:00:00Z");

    private BigSnapshot() {
    }

    /**
     * Writes a snapshot and the list of its public roots.
     *
     * @param arguments servers, certificates of each, the file of the snapshot, the file of the roots
     * @throws IOException if they can't be written
     * @throws GeneralSecurityException if keys can't be made
     * @throws BrokenCertificateException never, for certificates made here
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException, BrokenCertificateException {
        Pki pki = new Pki();
        Organisation organisation = organisation(pki, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        Files.write(Path.of(arguments[2]), SnapshotWriter.write(organisation));
        Files.write(Path.of(arguments[3]), pki.publicRoots());
    }

    private static Organisation organisation(Pki pki, int servers, int certificates) throws IOException, GeneralSecurityException,
            BrokenCertificateException {
        List<ExchangeServer> all = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < servers; i++) {
            String name = "EX" + (1000 + i);
            List<ExchangeCertificate> held = new ArrayList<>();
            for (int j = 0; j < certificates; j++) {
                held.add(certificate(pki, name, j));
            }
            names.add(name);
            all.add(ExchangeServer.builder(name).fqdn(name + ".corp.contoso.example").serverRole("Mailbox").isEdgeServer(false)
                    .adminDisplayVersion("Version 15.2 (Build 2562.17)").certificates(Listing.complete(held)).build());
        }
        List<SendConnector> connectors = new ArrayList<>();
        for (int i = 0; i < CONNECTORS; i++) {
            connectors.add(SendConnector.builder("Outbound to Office 365 - " + i).enabled(true).fqdn("mail" + i + ".contoso.example")
                    .tlsCertificateName("").cloudServicesMailEnabled(true).ignoreStartTls(false).frontendProxyEnabled(false)
                    .sourceTransportServers(Listing.complete(names)).build());
        }
        return new Organisation(Fact.known(START), all, Listing.complete(connectors), Listing.complete(List.of()),
                Fact.known(HybridConfiguration.none()));
    }

    private static ExchangeCertificate certificate(Pki pki, String server, int index) throws IOException, GeneralSecurityException,
            BrokenCertificateException {
        String mail = "mail" + index % CONNECTORS + ".contoso.example";
        Pki.Issued issued = pki.issue(mail, server + "-" + index + ".contoso.example", START, END, index % 2 == 0);
        CertificateFacts facts = CertificateFacts.read(EncodedCertificate.of(issued.certificate()));
        return ExchangeCertificate.builder().thumbprint(facts.thumbprint()).subject(facts.subject()).issuer(facts.issuer())
                .certificateDomains(Listing.complete(facts.dnsNames())).services(AllowedServices.parse("IIS, SMTP").orElseThrow())
                .rootCaType(index % 2 == 0 ? RootCaType.THIRD_PARTY : RootCaType.ENTERPRISE).status(CertificateStatus.VALID)
                .isSelfSigned(false).hasPrivateKey(true).notBefore(facts.notBefore()).notAfter(facts.notAfter())
                .rawData(facts.encoded()).chain(issued.chain().stream().map(EncodedCertificate::of).toList()).build();
    }
}
