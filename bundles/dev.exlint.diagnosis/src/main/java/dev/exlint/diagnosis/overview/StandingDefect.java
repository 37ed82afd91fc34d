package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Rules;
import dev.exlint.diagnosis.rule.state.Defect;
import dev.exlint.diagnosis.rule.state.State;
import dev.exlint.diagnosis.rule.state.StateRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something wrong with an environment as it stands, by the rules that also judge what scripts leave behind.
 *
 * @param rule the rule's name
 * @param defect what is wrong
 */
public record StandingDefect(String rule, Defect defect) {

    /** Everything that is wrong, the gravest first. */
    static List<StandingDefect> of(Environment environment, Instant now) {
        State state = State.of(environment, environment.organisation(), now);
        List<StandingDefect> all = new ArrayList<>();
        Rules.all().stream().filter(StateRule.class::isInstance).map(StateRule.class::cast)
                .forEach(rule -> rule.judge(state).forEach(defect -> all.add(new StandingDefect(rule.name(), defect))));
        all.sort(Comparator.comparing(each -> each.defect().shownLevel()));
        return all;
    }
}
