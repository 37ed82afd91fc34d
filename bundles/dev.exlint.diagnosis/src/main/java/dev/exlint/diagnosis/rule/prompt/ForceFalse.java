package dev.exlint.diagnosis.rule.prompt;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.DropParameter;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Optional;

/** {@code -Force:$false} says what is the default. */
public final class ForceFalse implements Rule {

    @Override
    public String name() {
        return "EXForceFalse";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.switch.default"), Grade.LANGUAGE, ""));
        for (Invocation call : context.trace().invocations()) {
            call.binding().parameter("Force").filter(bound -> bound.origin() == Origin.COLON && bound.value().equals(Known.FALSE)
                    && bound.argument().filter(node -> !(node instanceof VariableExpressionAst variable) || isConstant(variable))
                    .isPresent())
                    .ifPresent(bound -> {
                        Place place = Place.parameter(call, bound);
                        Fix fix = DropParameter.at(context.tree().source().text(), place.start(), place.end(), FixKind.SAFE);
                        findings.certain(Level.INFO, place, Message.of("forceFalse"), evidence, Optional.of(fix));
                    });
        }
        return findings.list();
    }

    private static boolean isConstant(VariableExpressionAst variable) {
        return variable.name().equalsIgnoreCase("false");
    }
}
