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
import dev.exlint.diagnosis.trust.TrustClass;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The certificate that a call enables has a short RSA key or an old signature.
 *
 * <p>The trap: keys of elliptic curves are short and strong, and nobody checks the signature of a self-signed certificate.
 */
public final class WeakCertificate implements Rule {

    private static final int ENOUGH = 2048;
    /** The largest key of an elliptic curve is far below the smallest RSA key that was ever in use. */
    private static final int SMALLEST_RSA = 600;
    private static final Pattern OLD_SIGNATURE = Pattern.compile(
            "sha-?1(?!\\d).*|md[245].*|1\\.2\\.840\\.113549\\.1\\.1\\.[2345]|1\\.3\\.14\\.3\\.2\\.29|"
            + "1\\.2\\.840\\.10045\\.4\\.1|.*with-?sha-?1");

    @Override
    public String name() {
        return "EXWeakCertificate";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Reached each : Reached.last(context)) {
            ExchangeCertificate certificate = each.certificate();
            if (hasShortKey(certificate)) {
                add(context, findings, each, "key", certificate.publicKeySize().map(Object::toString).orElse(""));
            } else if (hasOldSignature(context, certificate)) {
                add(context, findings, each, "signature", certificate.signatureAlgorithm().orElse(""));
            }
        }
        return findings.list();
    }

    private static void add(RuleContext context, Findings findings, Reached each, String kind, String value) {
        Message fact = Message.of("evidence.weak." + kind, "thumbprint", each.certificate().label(), "server", each.server().name(),
                "value", value);
        findings.effect(each.call().invocation().isRehearsal(), Level.WARNING, each.certain(), each.place(),
                Message.of("weakCertificate." + kind,
                "certificate", each.shortName(), "server", each.server().name(), "value", value), List.of(each.evidence(context, fact),
                Evidence.said(Message.of("evidence.weak"), Grade.COMMUNITY, "")), List.of());
    }

    private static boolean hasShortKey(ExchangeCertificate certificate) {
        int size = certificate.publicKeySize().orElse(ENOUGH);
        boolean rsa = certificate.publicKeyAlgorithm().isKnown() ? certificate.publicKeyAlgorithm().orElse("").equalsIgnoreCase("RSA")
                : size >= SMALLEST_RSA;
        return rsa && size > 0 && size < ENOUGH;
    }

    private static boolean hasOldSignature(RuleContext context, ExchangeCertificate certificate) {
        boolean old = OLD_SIGNATURE.matcher(certificate.signatureAlgorithm().orElse("").toLowerCase(Locale.ROOT)).matches();
        return old && context.check().environment().trust().judge(certificate, context.check().now()).trust() != TrustClass.SELF_SIGNED;
    }
}
