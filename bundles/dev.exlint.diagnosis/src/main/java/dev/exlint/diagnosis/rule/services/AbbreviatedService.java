package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.Rewrite;
import dev.exlint.diagnosis.fix.ServicesList.Element;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServiceWord;
import dev.exlint.diagnosis.rule.ServicesArgument;
import dev.exlint.powershell.value.Known;
import java.util.List;

/** A lone prefix or a number in {@code -Services}: it binds, and hides which services the script enables. */
public final class AbbreviatedService implements Rule {

    @Override
    public String name() {
        return "EXAbbreviatedService";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (ServicesArgument argument : ServicesArgument.all(context)) {
            if (argument.isBound() && !UnboundServices.any(argument)) {
                argument.alternatives().forEach(known -> check(context, argument, known, findings));
            }
        }
        return findings.list();
    }

    private static void check(RuleContext context, ServicesArgument argument, Known known, Findings findings) {
        for (ServiceWord word : ServiceWord.of(known)) {
            boolean prefix = word.kind() == ServiceWord.Kind.PREFIX;
            if ((prefix || word.kind() == ServiceWord.Kind.NUMBER) && word.flags() != 0) {
                Message message = Message.of(prefix ? "abbreviatedService.prefix" : "abbreviatedService.number", "word", word.text(),
                        "names", ServiceWord.names(word.flags()));
                List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.services.prefix"), Grade.LANGUAGE, ""));
                List<Element> written = argument.written(word);
                List<Fix> fixes = written.size() == 1 ? List.of(Rewrite.word(context.tree().source().text(), written.get(0),
                        ServiceWord.names(word.flags()), prefix ? FixKind.SAFE : FixKind.REVIEW)) : List.of();
                findings.add(Level.INFO, argument.value() instanceof Known, argument.place(word), message, evidence, fixes);
            }
        }
    }
}
