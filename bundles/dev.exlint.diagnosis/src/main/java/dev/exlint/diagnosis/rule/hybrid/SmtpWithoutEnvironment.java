package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServicesPlace;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.Source;
import java.util.List;

/** SMTP is bound and nothing is known about the servers: said once, at the first call that certainly has SMTP (ruling 43). */
public final class SmtpWithoutEnvironment implements Rule {

    @Override
    public String name() {
        return "EXSmtpWithoutEnvironment";
    }

    @Override
    public boolean canSpeak(RuleContext context) {
        return !context.check().environment().isGiven();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        if (context.check().environment().isGiven()) {
            return List.of();
        }
        return context.calls().stream().filter(call -> call.smtp() == Smtp.PRESENT && NamedHost.of(context, call).isEmpty())
                .map(call -> ServicesPlace.ofSmtp(context.tree().source().text(), call.invocation()))
                .min((first, second) -> Integer.compare(first.start(), second.start())).map(this::finding).stream().toList();
    }

    private Finding finding(ServicesPlace place) {
        List<Evidence> evidence = List.of(
                Evidence.said(Message.of("evidence.kb.cause"), Grade.DOCUMENTED, Source.KB_CAUSE.title()),
                Evidence.fact(Message.of("evidence.snapshot.how")));
        return new Finding(name(), Level.INFO, true, Confidence.NONE, "", place.start(), place.end(), Message.of("smtpWithoutEnvironment"),
                evidence, List.of(), List.of());
    }
}
