package dev.exlint.diagnosis.rule.state;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import java.util.List;

/**
 * A rule about how servers and connectors stand, not about what a line says.
 *
 * <p>In a script it speaks only of what a call reaches, at the last such call; an overview of a snapshot shows the rest (ruling 41).
 */
public interface StateRule extends Rule {

    /** Everything that is wrong, reached or not. */
    List<Defect> judge(State state);

    @Override
    default List<Finding> check(RuleContext context) {
        return StateFindings.of(context, this, context.check().environment().isGiven() ? judge(State.after(context)) : List.of());
    }
}
