package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Reached;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import java.util.List;

/** The certificate that a call enables has no private key on the server: no service can use it. */
public final class CertificateWithoutPrivateKey implements Rule {

    @Override
    public String name() {
        return "EXCertificateWithoutPrivateKey";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Reached each : Reached.last(context)) {
            if (each.certificate().hasPrivateKey().is(false)) {
                Message fact = Message.of("evidence.noKey", "thumbprint", each.certificate().thumbprint().map(Thumbprint::hex).orElse(""), "server",
                        each.server().name());
                findings.effect(each.call().invocation().isRehearsal(), Level.ERROR, each.certain(), each.place(),
                        Message.of("certificateWithoutPrivateKey", "certificate", each.shortName(), "server", each.server().name()),
                        List.of(each.evidence(context, fact), Evidence.said(Message.of("evidence.key"), Grade.DOCUMENTED, Source.KB_KEY.title())),
                        List.of());
            }
        }
        return findings.list();
    }
}
