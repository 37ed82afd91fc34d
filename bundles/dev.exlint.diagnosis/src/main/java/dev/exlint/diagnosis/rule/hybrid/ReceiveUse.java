package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.transport.CertificateNames;
import dev.exlint.diagnosis.transport.NameMatch;
import dev.exlint.diagnosis.trust.LocalValidity;
import dev.exlint.diagnosis.trust.TrustClass;
import java.time.Instant;

/**
 * Whether a Receive connector of a server needs SMTP on a certificate, by the documented selection for inbound STARTTLS.
 *
 * <p>It decides only whether a fix may run unattended. The trap: "may need it" and "isn't known" are the same answer here.
 */
final class ReceiveUse {

    private final CheckContext check;
    private final ExchangeServer server;
    private final ExchangeCertificate certificate;

    ReceiveUse(CheckContext check, ExchangeServer server, ExchangeCertificate certificate) {
        this.check = check;
        this.server = server;
        this.certificate = certificate;
    }

    /** Whether every Receive connector is known and none of the server's can present this certificate. */
    boolean isCertainlyNone(Organisation organisation) {
        Listing<ReceiveConnector> connectors = organisation.receiveConnectors();
        return connectors.isComplete()
                && connectors.items().stream().allMatch(connector -> connector.isOn(server).is(false) || !mayPresent(connector));
    }

    private boolean mayPresent(ReceiveConnector connector) {
        if (connector.enabled().is(false)) {
            return false;
        }
        if (!connector.tlsCertificateName().isKnown()) {
            return true;
        }
        String pin = connector.tlsCertificateName().orElse("");
        return pin.isEmpty() ? maySelect(connector) : mayBePinned(pin);
    }

    private boolean mayBePinned(String pin) {
        Fact<TlsCertificateName> mine = TlsCertificateName.of(certificate);
        return !mine.isKnown() || TlsCertificateName.parse(pin).map(mine::is).orElse(false);
    }

    private boolean maySelect(ReceiveConnector connector) {
        Fact<String> name = connector.fqdn().is("") ? server.fqdn() : connector.fqdn();
        if (!(name instanceof Fact.Known<String> known)) {
            return true;
        }
        if (CertificateNames.match(certificate, known.value()) == NameMatch.NONE) {
            return false;
        }
        return server.certificates().items().stream().noneMatch(other -> certainlyComesFirst(other, known.value()));
    }

    /** Valid, CA-issued, with SMTP and this name, and newer: the documented order takes it before ours. */
    private boolean certainlyComesFirst(ExchangeCertificate other, String name) {
        Instant start = certificate.notBefore().orElse(Instant.MAX);
        NameMatch match = CertificateNames.match(other, name);
        boolean newer = other.notBefore().map(start::isBefore).is(true);
        boolean smtp = other.services().map(services -> services.has(ExchangeService.SMTP)).is(true);
        boolean caIssued = check.environment().trust().judge(other, check.now()).trust() != TrustClass.SELF_SIGNED;
        LocalValidity validity = check.environment().trust().onServer(other, check.now());
        return newer && smtp && caIssued && (match == NameMatch.EXACT || match == NameMatch.WILDCARD)
                && validity.kind() == LocalValidity.Kind.VALID && other.hasPrivateKey().is(true);
    }
}
