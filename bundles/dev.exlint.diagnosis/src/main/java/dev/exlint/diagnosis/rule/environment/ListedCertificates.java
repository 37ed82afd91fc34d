package dev.exlint.diagnosis.rule.environment;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.CertificateName;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.trust.TrustClass;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Offers certificates that all servers of a call have, in the place of one that none has: those with SMTP first, then the longest valid.
 */
final class ListedCertificates {

    private static final int MOST = 5;

    private ListedCertificates() {
    }

    static List<Fix> of(RuleContext context, CertificateName name, List<ExchangeServer> servers) {
        return servers.get(0).certificates().items().stream().filter(each -> isOffered(context, each))
                .filter(each -> servers.stream().allMatch(server -> server.certificate(each.thumbprint().orElse(Thumbprint.NONE))
                .isPresent()))
                .sorted(Comparator.comparing((ExchangeCertificate each) -> !hasSmtp(each))
                        .thenComparing(each -> each.notAfter().orElse(Instant.MIN), Comparator.reverseOrder()))
                .limit(MOST).flatMap(each -> fix(context, name, each)).toList();
    }

    /** Valid now, with its key, and not one of those that Exchange makes for itself. */
    private static boolean isOffered(RuleContext context, ExchangeCertificate certificate) {
        Instant now = context.check().now();
        return certificate.thumbprint().isKnown() && !certificate.hasPrivateKey().is(false)
                && certificate.notBefore().map(start -> !start.isAfter(now)).is(true) && certificate.notAfter().map(now::isBefore).is(true)
                && context.check().environment().trust().judge(certificate, now).trust() != TrustClass.SELF_SIGNED;
    }

    private static boolean hasSmtp(ExchangeCertificate certificate) {
        return certificate.services().map(services -> services.has(ExchangeService.SMTP)).is(true);
    }

    private static Stream<Fix> fix(RuleContext context, CertificateName name, ExchangeCertificate certificate) {
        String hex = certificate.thumbprint().map(Thumbprint::hex).orElse("");
        String written = name.text().equals(name.text().toLowerCase(Locale.ROOT)) ? hex.toLowerCase(Locale.ROOT) : hex;
        Message title = Message.of("fix.pick", "certificate", Shown.certificate(certificate), "subject",
                certificate.subject().map(DistinguishedName::text).orElse("?"), "issuer", Shown.issuer(certificate), "until",
                certificate.notAfter().map(Shown::day).orElse("?"));
        return name.rewritten(context, written, FixKind.REVIEW).map(fix -> new Fix(title, fix.kind(), fix.edits())).stream();
    }
}
