package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.CertificateName;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import java.util.List;

/** A thumbprint with a character that nobody sees, pasted from a dialog: the certificate is not found. */
public final class ThumbprintInvisibleCharacter implements Rule {

    @Override
    public String name() {
        return "EXThumbprintInvisibleCharacter";
    }

    @Override
    public boolean revivesCalls() {
        return true;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.thumbprint.invisible"), Grade.COMMUNITY, ""));
        for (CertificateName name : CertificateName.all(context)) {
            if (InvisibleCharacters.in(name.text())) {
                String plain = InvisibleCharacters.without(name.text());
                List<Fix> fixes = Thumbprint.parse(plain).isPresent() ? name.rewritten(context, plain).stream().toList() : List.of();
                Message message = Message.of("thumbprintInvisibleCharacter", "characters", InvisibleCharacters.names(name.text()));
                findings.add(Level.ERROR, name.certain(), name.place(), message, evidence, fixes);
            }
        }
        return findings.list();
    }
}
