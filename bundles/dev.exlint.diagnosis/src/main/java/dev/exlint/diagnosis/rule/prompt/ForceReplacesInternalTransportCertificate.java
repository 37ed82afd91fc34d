package dev.exlint.diagnosis.rule.prompt;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.DropParameter;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Optional;

/**
 * SMTP with {@code -Force}: it answers Yes to replacing the internal transport certificate.
 *
 * <p>The trap: a certificate that has that role already replaces nothing (ruling 19).
 */
public final class ForceReplacesInternalTransportCertificate implements Rule {

    @Override
    public String name() {
        return "EXForceReplacesInternalTransportCertificate";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.force"), Grade.DOCUMENTED, Source.ENABLE_CMDLET.title()),
                Evidence.said(Message.of("evidence.edgeSync"), Grade.DOCUMENTED, Source.KB_ANSWER_NO.title()));
        for (EnableCall call : context.calls()) {
            Optional<BoundParameter> force = call.invocation().binding().parameter("Force")
                    .filter(bound -> bound.value().equals(Known.TRUE));
            boolean smtp = call.smtp() == Smtp.PRESENT || call.smtp() == Smtp.SOMETIMES;
            if (force.isPresent() && smtp && !isItAlready(call)) {
                Place place = Place.parameter(call.invocation(), force.get());
                List<Fix> fixes = force.get().origin() == Origin.SPLAT ? List.of()
                        : List.of(DropParameter.at(context.tree().source().text(), place.start(), place.end(), FixKind.REVIEW));
                findings.effect(call.invocation().isRehearsal(), Level.WARNING, call.smtp() == Smtp.PRESENT, place,
                        Message.of("forceReplacesInternalTransportCertificate"), evidence, fixes);
            }
        }
        return findings.list();
    }

    private static boolean isItAlready(EnableCall call) {
        Organisation before = call.before();
        return call.isCertificateSure() && !call.servers().isEmpty() && call.servers().stream().allMatch(name -> before.server(name)
                .filter(server -> server.internalTransportCertificateThumbprint().is(call.thumbprints().get(0))).isPresent());
    }
}
