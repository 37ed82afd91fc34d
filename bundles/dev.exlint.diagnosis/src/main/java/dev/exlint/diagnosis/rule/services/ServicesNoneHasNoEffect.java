package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.CommentOut;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServiceWord;
import dev.exlint.diagnosis.rule.ServicesArgument;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.value.Known;
import java.util.List;

/** {@code -Services None} on Enable-ExchangeCertificate: it enables nothing and takes nothing away, it is no unbind. */
public final class ServicesNoneHasNoEffect implements Rule {

    @Override
    public String name() {
        return "EXServicesNoneHasNoEffect";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.additive"), Grade.DOCUMENTED, Source.ENABLE.title()),
                Evidence.said(Message.of("evidence.none.observed"), Grade.OBSERVED, ""),
                Evidence.said(Message.of("evidence.reports"), Grade.COMMUNITY, ""));
        for (EnableCall call : context.calls()) {
            ServicesArgument.of(context, call.invocation()).filter(ServicesNoneHasNoEffect::isNone).ifPresent(argument -> findings.effect(
                    call.invocation().isRehearsal(), Level.WARNING, true, argument.place(ServiceWord.of((Known) argument.value()).get(0)),
                    Message.of("servicesNoneHasNoEffect"), evidence,
                    CommentOut.statementOf(context.tree(), call.invocation().site()).stream().toList()));
        }
        return findings.list();
    }

    /** Nothing but None or 0. */
    private static boolean isNone(ServicesArgument argument) {
        if (!(argument.value() instanceof Known known)) {
            return false;
        }
        List<ServiceWord> words = ServiceWord.of(known);
        return argument.isBound() && !words.isEmpty() && words.stream().allMatch(word -> word.binds() && word.flags() == 0)
                && argument.call().binding().value("Services").filter(Known.class::isInstance).isPresent();
    }
}
