package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServicesArgument;
import dev.exlint.diagnosis.rule.Smtp;
import java.util.List;
import java.util.Optional;

/** A list of services that the script leaves open: whether SMTP is in it can't be judged (row S2). */
public final class ServicesNotStatic implements Rule {

    @Override
    public String name() {
        return "EXServicesNotStatic";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (EnableCall call : context.calls()) {
            Optional<ServicesArgument> argument = ServicesArgument.of(context, call.invocation());
            boolean judged = argument.isPresent() && UnboundServices.any(argument.get());
            if (call.smtp() == Smtp.UNKNOWN && !judged) {
                Place place = argument.map(ServicesArgument::place).orElseGet(() -> Place.command(call.invocation()));
                findings.add(Level.INFO, true, place, Message.of("servicesNotStatic"), List.of(), List.of());
            }
        }
        return findings.list();
    }
}
