package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.transport.CertificateNames;
import dev.exlint.diagnosis.transport.NameMatch;
import dev.exlint.diagnosis.trust.TrustClass;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The certificates of a server that a connector could present to Exchange Online instead (ruling 54): certainly public, valid now, with
 * their key and with the name that is looked for; those with SMTP first, then the longest valid.
 */
final class PublicChoices {

    private final CheckContext check;
    private final Organisation end;

    PublicChoices(CheckContext check, Organisation end) {
        this.check = check;
        this.end = end;
    }

    List<ExchangeCertificate> of(ExchangeServer server, SendConnector connector) {
        Fact<String> name = connector.fqdn().is("") ? server.fqdn() : connector.fqdn();
        if (!(name instanceof Fact.Known<String> known) || known.value().isEmpty()) {
            return List.of();
        }
        return server.certificates().items().stream().filter(each -> qualifies(each, known.value()))
                .sorted(Comparator.comparing((ExchangeCertificate each) -> !hasSmtp(each))
                        .thenComparing(each -> each.notAfter().orElse(Instant.MIN), Comparator.reverseOrder()))
                .toList();
    }

    private boolean qualifies(ExchangeCertificate each, String name) {
        NameMatch match = CertificateNames.match(each, name);
        TrustVerdict verdict = check.environment().trust().judge(each, check.now());
        return (match == NameMatch.EXACT || match == NameMatch.WILDCARD) && verdict.trust() == TrustClass.PUBLIC && verdict.certain()
                && each.thumbprint().isKnown() && !each.hasPrivateKey().is(false)
                && each.notBefore().map(start -> !check.now().isBefore(start)).is(true)
                && each.notAfter().map(until -> check.now().isBefore(until)).is(true);
    }

    static boolean hasSmtp(ExchangeCertificate each) {
        return each.services().map(services -> services.has(ExchangeService.SMTP)).is(true);
    }

    /** Source servers of the connector that aren't known to hold the certificate. */
    List<String> without(ExchangeCertificate certificate, SendConnector connector) {
        Thumbprint thumbprint = certificate.thumbprint().orElse(Thumbprint.NONE);
        Listing<String> sources = connector.sourceTransportServers();
        return sources.items().stream().filter(name -> end.server(name).flatMap(server -> server.certificate(thumbprint)).isEmpty())
                .toList();
    }
}
