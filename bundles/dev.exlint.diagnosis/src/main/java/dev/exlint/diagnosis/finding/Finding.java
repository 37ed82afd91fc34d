package dev.exlint.diagnosis.finding;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.fix.Fix;
import java.util.Comparator;
import java.util.List;

/**
 * What a rule found: a place in the script, a sentence, and what it rests on.
 *
 * @param rule the rule's name
 * @param level how much it matters here
 * @param certain every value it needed is known
 * @param confidence how sure the prediction behind it is
 * @param row the row of the severity table, empty for none
 * @param start first UTF-16 unit of the element it speaks of (ruling 40)
 * @param end exclusive
 * @param message the sentence
 * @param evidence what it rests on, in reading order
 * @param related other places, in reading order
 * @param fixes what can be done, the preferred one first
 */
public record Finding(String rule, Level level, boolean certain, Confidence confidence, String row, int start, int end, Message message,
        List<Evidence> evidence, List<Related> related, List<Fix> fixes) {

    /** The order of a report: place, then rule. */
    public static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::start).thenComparing(Finding::rule)
            .thenComparingInt(Finding::end);

    /** Keeps unmodifiable copies. */
    public Finding {
        evidence = List.copyOf(evidence);
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /** Whether it is worded "possible" or a rehearsal and therefore stands lower than it could; no setting raises it. */
    public boolean isLowered() {
        return !certain || confidence == Confidence.POSSIBLE || message.key().contains("smtp.rehearsal");
    }

    /** The same finding at another level. */
    public Finding withLevel(Level changed) {
        return new Finding(rule, changed, certain, confidence, row, start, end, message, evidence, related, fixes);
    }

    /** The same finding with other fixes. */
    public Finding withFixes(List<Fix> changed) {
        return new Finding(rule, level, certain, confidence, row, start, end, message, evidence, related, changed);
    }
}
