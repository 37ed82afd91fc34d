package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.CertificateName;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Placeholder;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import java.util.List;

/**
 * A thumbprint that isn't 40 hex digits: the certificate is not found.
 *
 * <p>The trap: digits without quotes in an assignment are a number before they reach the cmdlet.
 */
public final class ThumbprintFormat implements Rule {

    @Override
    public String name() {
        return "EXThumbprintFormat";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (CertificateName name : CertificateName.all(context)) {
            if (Thumbprint.parse(name.text()).isEmpty() && !InvisibleCharacters.in(name.text()) && !Placeholder.is(name.text())) {
                String plain = name.text().replaceAll("[\\s:-]", "").replaceFirst("^0[xX]", "");
                boolean cleanable = Thumbprint.parse(plain).isPresent();
                findings.add(Level.ERROR, name.certain(), name.place(), message(name), evidence(name),
                        cleanable && !name.wasNumber() ? name.rewritten(context, plain).stream().toList() : List.of());
            }
        }
        return findings.list();
    }

    private static Message message(CertificateName name) {
        String key = name.wasNumber() ? "thumbprintFormat.number" : name.text().indexOf(' ') > 0 ? "thumbprintFormat.blanks" : "thumbprintFormat";
        return Message.of(key, "length", Integer.toString(name.text().length()));
    }

    private static List<Evidence> evidence(CertificateName name) {
        return name.wasNumber() ? List.of(Evidence.said(Message.of("evidence.thumbprint.number"), Grade.LANGUAGE, ""))
                : List.of(Evidence.said(Message.of("evidence.thumbprint.format"), Grade.OBSERVED, ""));
    }
}
