package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServiceWord;
import java.util.List;

/** A prefix in {@code -Services} that the engine can't complete: the call fails, alone if it fits several names, in a list always. */
public final class AmbiguousService implements Rule {

    @Override
    public String name() {
        return "EXAmbiguousService";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.services.prefix"), Grade.LANGUAGE, ""));
        for (UnboundServices.Word each : UnboundServices.all(context, ServiceWord.Kind.AMBIGUOUS)) {
            Message message = Message.of(each.alone() ? "ambiguousService.alone" : "ambiguousService.list", "word", each.word().text(),
                    "candidates", String.join(", ", ServiceWord.candidates(each.word().text())));
            each.places().forEach(place -> findings.add(Level.ERROR, each.certain(), place, message, evidence, List.of()));
        }
        return findings.list();
    }
}
