package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.exchange.ExchangeTypes;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.DropService;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.ServicesList.Element;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServicesArgument;
import dev.exlint.diagnosis.rule.hybrid.SmtpOnUntrustedCertificate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service that a list names twice: harmless, and a sign of a list that grew.
 *
 * <p>The trap: a second SMTP that the fix of KB 2888788 takes away is not a defect of its own.
 */
public final class DuplicateService implements Rule {

    @Override
    public String name() {
        return "EXDuplicateService";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (ServicesArgument argument : ServicesArgument.all(context)) {
            if (argument.isBound() && !UnboundServices.any(argument)) {
                check(context, argument, findings);
            }
        }
        return findings.list();
    }

    private static void check(RuleContext context, ServicesArgument argument, Findings findings) {
        Set<Long> seen = new HashSet<>();
        for (Element element : argument.elements()) {
            Optional<Long> member = ExchangeTypes.ALLOWED_SERVICES.valueOf(element.word());
            if (member.isPresent() && !seen.add(member.get()) && !goesWithTheKb(context, argument, member.get())) {
                Message message = Message.of("duplicateService", "word", element.word());
                Optional<Fix> fix = DropService.from(context.tree(), argument.call().site(), argument.argument().orElseThrow(), element,
                        FixKind.SAFE, context.budget());
                Place place = new Place(element.start(), element.end(), Optional.empty());
                findings.certain(Level.INFO, place, message,
                        List.of(Evidence.said(Message.of("evidence.services.flags"), Grade.LANGUAGE, "")), fix);
            }
        }
    }

    private static boolean goesWithTheKb(RuleContext context, ServicesArgument argument, long member) {
        return member == ExchangeService.SMTP.bit()
                && new SmtpOnUntrustedCertificate().check(context).stream().anyMatch(argument::holds);
    }
}
