package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Related;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServicesPlace;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.powershell.ast.CommandAst;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * SMTP on a certificate that Exchange Online does not trust, on a server that sends to it: the outage of KB 2888788.
 *
 * <p>One finding for each command, whatever it reaches: the gravest combination speaks, the others are related places (ruling 35).
 */
public final class SmtpOnUntrustedCertificate implements Rule {

    @Override
    public String name() {
        return "EXSmtpOnUntrustedCertificate";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Map<CommandAst, List<List<Assessment>>> bySite = new LinkedHashMap<>();
        SmtpAssessor.all(context).forEach((call, assessments) -> bySite.computeIfAbsent(call.invocation().site(), site -> new ArrayList<>())
                .add(assessments));
        List<Finding> findings = new ArrayList<>();
        for (List<List<Assessment>> byCall : bySite.values()) {
            List<Assessment> spoken = byCall.stream().flatMap(List::stream).filter(each -> !each.isSilent())
                    .sorted(Assessment.WORST_FIRST).toList();
            if (!spoken.isEmpty()) {
                findings.add(finding(context, spoken, byCall));
            }
        }
        return findings;
    }

    private Finding finding(RuleContext context, List<Assessment> spoken, List<List<Assessment>> byCall) {
        Assessment worst = spoken.get(0);
        ServicesPlace place = ServicesPlace.ofSmtp(context.tree().source().text(), worst.call().invocation());
        return new Finding(name(), worst.level(), worst.isCertain(), worst.confidence(), worst.judgement().row().label(), place.start(),
                place.end(), SmtpWording.of(worst), SmtpEvidence.of(context.check(), worst), related(context, place, spoken),
                new SmtpFixes(context).of(worst, byCall));
    }

    private static List<Related> related(RuleContext context, ServicesPlace place, List<Assessment> spoken) {
        List<Related> related = new ArrayList<>();
        String file = context.script().displayName();
        place.literal().ifPresent(literal -> related.add(new Related(file, literal.start(), literal.end(), Message.of("related.literal"))));
        for (Assessment other : spoken.subList(1, spoken.size())) {
            CommandAst site = other.call().invocation().site();
            related.add(new Related(file, site.start(), site.end(), Message.of("related.unit", "server", other.server().name(), "connector",
                    Shown.connector(other.connector()), "row", other.judgement().row().label(), "level", other.level().word())));
        }
        return related;
    }
}
