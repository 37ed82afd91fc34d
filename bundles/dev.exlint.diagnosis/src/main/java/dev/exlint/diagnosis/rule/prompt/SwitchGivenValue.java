package dev.exlint.diagnosis.rule.prompt;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.Rewrite;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Strays;
import dev.exlint.powershell.eval.Invocation;
import java.util.List;
import java.util.Optional;

/** A value after a switch: it becomes an argument of its own, and the switch is on whatever it says. */
public final class SwitchGivenValue implements Rule {

    @Override
    public String name() {
        return "EXSwitchGivenValue";
    }

    @Override
    public boolean revivesCalls() {
        return true;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.switch"), Grade.LANGUAGE, ""));
        String source = context.tree().source().text();
        for (Invocation call : context.trace().invocations()) {
            for (Strays.SwitchValue stray : Strays.of(context, call).switches()) {
                String name = stray.parameter().parameterName();
                String value = source.substring(stray.value().start(), stray.value().end());
                Fix fix = Rewrite.range(source, stray.parameter().end(), stray.value().end(), switch (stray.says()) {
                    case YES -> "";
                    case NO -> ":$false";
                    case OPEN -> ':' + value;
                }, stray.says() == Strays.Says.YES ? FixKind.SAFE : FixKind.REVIEW);
                findings.certain(Level.ERROR, new Place(stray.parameter().start(), stray.value().end(), Optional.empty()),
                        Message.of("switchGivenValue", "name", name, "value", value), evidence, Optional.of(fix));
            }
        }
        return findings.list();
    }
}
