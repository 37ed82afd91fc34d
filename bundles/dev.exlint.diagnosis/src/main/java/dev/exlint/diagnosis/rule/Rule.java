package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.suppression.Suppressions.Unused;
import java.util.List;
import java.util.Set;

/**
 * One defect that exlint knows to find; the class is named for the defect, the catalogue entry for the class.
 *
 * <p>Implementations have no state: a pure function of the context.
 */
public interface Rule {

    /** The stable name, also of the catalogue entry. */
    String name();

    /** Whether it may speak where a syntax error tears a statement; others stay silent there. */
    default boolean judgesBrokenCode() {
        return false;
    }

    /** Whether it runs when no settings mention it; a rule that would speak of nearly every correct call does not. */
    default boolean isOnByDefault() {
        return true;
    }

    /** Whether a safe fix of it may let a call happen that fails as it is, so that the call's own defects come to light. */
    default boolean revivesCalls() {
        return false;
    }

    /** Whether it could find anything in this context, whatever the script says; if not, its silence proves nothing. */
    default boolean canSpeak(RuleContext context) {
        return true;
    }

    /** Everything the rule finds, in any order. */
    List<Finding> check(RuleContext context);

    /**
     * What the rule finds once all others have spoken and suppressions are counted.
     *
     * @param context the same context
     * @param rulesThatRan the names of the rules that were asked and could have spoken
     * @param unused the suppressions that suppressed nothing
     */
    default List<Finding> checkLast(RuleContext context, Set<String> rulesThatRan, List<Unused> unused) {
        return List.of();
    }
}
