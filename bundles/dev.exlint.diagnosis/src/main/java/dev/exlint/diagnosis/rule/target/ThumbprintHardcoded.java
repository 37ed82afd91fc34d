package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.CertificateName;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Optional;

/** A thumbprint written in the script: it goes stale when the certificate is renewed. Off by default. */
public final class ThumbprintHardcoded implements Rule {

    @Override
    public String name() {
        return "EXThumbprintHardcoded";
    }

    @Override
    public boolean isOnByDefault() {
        return false;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (CertificateName name : CertificateName.all(context)) {
            boolean literal = name.parameter().given() instanceof Known known && !known.sources().isEmpty();
            if (name.call().command().equals("Enable-ExchangeCertificate") && literal && Thumbprint.parse(name.text()).isPresent()) {
                findings.certain(Level.INFO, name.place(), Message.of("thumbprintHardcoded"), List.of(), Optional.empty());
            }
        }
        return findings.list();
    }
}
