package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Reached;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import java.util.List;

/**
 * The certificate that a call enables has a key of an elliptic curve: older builds refuse it, later ones need a registry value (ruling 17).
 */
public final class UnsupportedKeyAlgorithm implements Rule {

    @Override
    public String name() {
        return "EXUnsupportedKeyAlgorithm";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Reached each : Reached.last(context)) {
            if (isElliptic(each.certificate())) {
                boolean supported = EllipticKeys.mayBeAccepted(each.server().adminDisplayVersion().orElse(""));
                Message fact = Message.of("evidence.elliptic", "thumbprint", each.certificate().label(), "server", each.server().name(),
                        "version",
                        each.server().adminDisplayVersion().orElse("?"));
                findings.effect(each.call().invocation().isRehearsal(), supported ? Level.INFO : Level.WARNING, each.certain(),
                        each.place(),
                        Message.of(supported ? "unsupportedKeyAlgorithm.registry" : "unsupportedKeyAlgorithm", "certificate",
                        each.shortName(), "server",
                                each.server().name()), List.of(each.evidence(context, fact),
                                Evidence.said(Message.of("evidence.elliptic.builds"),
                                Grade.COMMUNITY, "")), List.of());
            }
        }
        return findings.list();
    }

    private static boolean isElliptic(ExchangeCertificate certificate) {
        String algorithm = certificate.publicKeyAlgorithm().orElse("");
        return algorithm.equalsIgnoreCase("ECC") || algorithm.equals("1.2.840.10045.2.1");
    }
}
