package dev.exlint.diagnosis.rule.syntax;

import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.suppression.Suppressions.Unused;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A suppression that suppresses nothing: what it once accepted is gone, and the next defect there would pass unseen.
 *
 * <p>The trap: silence has other reasons too. Without a snapshot many rules say nothing, in a script with syntax errors most do, and a
 * rule that is off never speaks; none of that makes a suppression superfluous.
 */
public final class UnusedSuppression implements Rule {

    @Override
    public String name() {
        return "EXUnusedSuppression";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return List.of();
    }

    @Override
    public List<Finding> checkLast(RuleContext context, Set<String> rulesThatRan, List<Unused> unused) {
        if (unused.isEmpty() || !context.tree().errors().isEmpty() || !context.trace().complete()) {
            return List.of();
        }
        Catalogue catalogue = Catalogue.load();
        return unused.stream().filter(each -> !each.rule().equals(name()) && rulesThatRan.contains(each.rule())
                && couldSpeak(catalogue.find(each.rule()), context)).map(this::finding).toList();
    }

    private static boolean couldSpeak(Optional<RuleDescriptor> rule, RuleContext context) {
        return rule.isPresent() && (context.check().environment().isGiven() || !rule.get().environment());
    }

    private Finding finding(Unused unused) {
        return new Finding(name(), Level.INFO, true, Confidence.NONE, "", unused.start(), unused.end(),
                Message.of("unusedSuppression", "rule", unused.rule()), List.of(), List.of(), List.of());
    }
}
