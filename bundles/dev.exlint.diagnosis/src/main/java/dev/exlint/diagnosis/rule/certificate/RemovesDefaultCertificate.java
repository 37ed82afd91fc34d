package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Source;
import java.util.List;
import java.util.Locale;

/**
 * A certificate is removed that Exchange itself needs: the internal transport certificate, the Auth certificate, or (a warning) the one of
 * the web management service.
 *
 * <p>The trap: FriendlyName "Microsoft Exchange" is what every certificate of New-ExchangeCertificate has, and proves nothing.
 */
public final class RemovesDefaultCertificate implements Rule {

    private static final String AUTH = "microsoft exchange server auth certificate";
    private static final String WEB_MANAGEMENT = "wmsvc";

    @Override
    public String name() {
        return "EXRemovesDefaultCertificate";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Removal removal : Removal.all(context)) {
            String kind = kind(removal);
            if (!kind.isEmpty()) {
                Message message = Message.of("removesDefaultCertificate." + kind, "certificate", Shown.certificate(removal.certificate()),
                        "server",
                        removal.server().name());
                Message fact = Message.of("evidence.default." + kind, "server", removal.server().name(), "thumbprint",
                        removal.certificate().label());
                findings.effect(removal.call().isRehearsal(), kind.equals(WEB_MANAGEMENT) ? Level.WARNING : Level.ERROR,
                        removal.isCertain(),
                        removal.place(), message, List.of(removal.evidence(context, fact), Evidence.said(Message.of("evidence.default"),
                        Grade.DOCUMENTED, Source.CERTIFICATES.title())), List.of());
            }
        }
        return findings.list();
    }

    /** Which of them it is; empty for none. */
    static String kind(Removal removal) {
        if (removal.server().usesForInternalTransport(removal.certificate().thumbprint().orElse(Thumbprint.NONE))) {
            return "transport";
        }
        String name = removal.certificate().subject().map(DistinguishedName::commonName).map(each -> each.orElse("")).orElse("")
                .toLowerCase(Locale.ROOT);
        return name.equals(AUTH) ? "auth" : name.startsWith(WEB_MANAGEMENT) ? WEB_MANAGEMENT : "";
    }
}
