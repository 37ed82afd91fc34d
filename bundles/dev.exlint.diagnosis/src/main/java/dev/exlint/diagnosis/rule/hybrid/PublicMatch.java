package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.organisation.CertificateStatus;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.rule.hybrid.Situation.Rival;
import dev.exlint.diagnosis.transport.CertificateNames;
import dev.exlint.diagnosis.transport.NameMatch;
import dev.exlint.diagnosis.trust.TrustClass;
import java.time.Instant;
import java.util.List;

/** Whether a certificate is public, valid now, has SMTP and carries a name: one that Exchange Online would take (ruling 34). */
final class PublicMatch {

    private PublicMatch() {
    }

    /** Each fact that is known to rule the certificate out does so; what is left and not known all over stays open. */
    static Rival of(Environment environment, ExchangeCertificate certificate, String name, Instant now) {
        Fact<Boolean> smtp = certificate.services().map(services -> services.has(ExchangeService.SMTP));
        Fact<Boolean> begun = certificate.notBefore().map(start -> !now.isBefore(start));
        Fact<Boolean> lasting = certificate.notAfter().map(end -> now.isBefore(end));
        NameMatch match = CertificateNames.match(certificate, name);
        TrustClass trust = environment.trust().judge(certificate, now).trust();
        if (smtp.is(false) || begun.is(false) || lasting.is(false) || match == NameMatch.NONE || isUnusable(certificate)
                || trust == TrustClass.INTERNAL
                || trust == TrustClass.SELF_SIGNED) {
            return Rival.NONE;
        }
        boolean allKnown = smtp.isKnown() && begun.isKnown() && lasting.isKnown() && match != NameMatch.UNKNOWN
                && trust == TrustClass.PUBLIC;
        return allKnown ? Rival.PUBLIC : Rival.UNKNOWN;
    }

    /** A request so far, revoked, or without its key: nothing that could be presented. */
    private static boolean isUnusable(ExchangeCertificate certificate) {
        return certificate.hasPrivateKey().is(false) || certificate.status().is(CertificateStatus.PENDING_REQUEST)
                || certificate.status().is(CertificateStatus.REVOKED);
    }

    /** The best answer of several certificates. */
    static Rival among(List<Rival> rivals) {
        if (rivals.contains(Rival.PUBLIC)) {
            return Rival.PUBLIC;
        }
        return rivals.contains(Rival.UNKNOWN) ? Rival.UNKNOWN : Rival.NONE;
    }
}
