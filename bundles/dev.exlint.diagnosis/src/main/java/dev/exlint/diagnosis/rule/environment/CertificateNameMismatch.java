package dev.exlint.diagnosis.rule.environment;

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
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.transport.CertificateNames;
import dev.exlint.diagnosis.transport.NameMatch;
import java.util.List;
import java.util.Optional;

/**
 * A certificate gets SMTP and carries the name of no connector of the server: transport never chooses it (ruling 26).
 *
 * <p>The trap: a name or a connector that isn't known may be the one; the server's own certificate for internal transport needs no
 * connector.
 */
public final class CertificateNameMismatch implements Rule {

    @Override
    public String name() {
        return "EXCertificateNameMismatch";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Reached each : Reached.last(context)) {
            Thumbprint thumbprint = each.certificate().thumbprint().orElse(Thumbprint.NONE);
            boolean asked = each.call().mayBindSmtp()
                    && !each.server().usesForInternalTransport(thumbprint) && each.server().internalTransportCertificateThumbprint()
                    .isKnown();
            Optional<List<String>> names = asked ? ConnectorNames.of(context, each) : Optional.empty();
            if (names.isPresent() && !names.get().isEmpty()
                    && names.get().stream().allMatch(name -> CertificateNames.match(each.certificate(), name) == NameMatch.NONE)) {
                String all = String.join(", ", names.get());
                Message fact = Message.of("evidence.names", "thumbprint", thumbprint.hex(), "names", String.join(", ",
                        each.certificate().certificateDomains().items()), "server", each.server().name(), "connectors", all);
                findings.effect(each.call().invocation().isRehearsal(), Level.WARNING, each.certain() && each.call().smtp() == Smtp.PRESENT,
                        each.place(), Message.of("certificateNameMismatch", "certificate", each.shortName(), "server", each.server()
                        .name(), "names", all),
                        List.of(each.evidence(context, fact), Evidence.said(Message.of("evidence.fqdn"), Grade.DOCUMENTED,
                        Source.GET.title()),
                                Evidence.said(Message.of("evidence.noName"), Grade.DOCUMENTED, Source.EVENTS.title())), List.of());
            }
        }
        return findings.list();
    }
}
