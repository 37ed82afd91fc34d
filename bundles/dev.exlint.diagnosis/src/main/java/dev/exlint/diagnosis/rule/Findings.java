package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.Fix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one rule found: a command in a loop is called many times and has its defect once.
 *
 * <p>The trap: of several findings at one place the gravest stays, since one round that surely fails is enough.
 */
public final class Findings {

    private final RuleContext context;
    private final String rule;
    private final Map<List<Integer>, Finding> byPlace = new LinkedHashMap<>();

    /** Nothing found yet. */
    public Findings(RuleContext context, Rule rule) {
        this.context = context;
        this.rule = rule.name();
    }

    /** A finding that every value of is known. */
    public void certain(Level level, Place place, Message message, List<Evidence> evidence, Optional<Fix> fix) {
        add(level, true, place, message, evidence, fix.stream().toList());
    }

    /** A finding; one that is not certain is worded possible and one level lower. */
    public void add(Level level, boolean certain, Place place, Message message, List<Evidence> evidence, List<Fix> fixes) {
        Message said = certain ? message : new Message(message.key() + " possible", message.arguments());
        put(new Finding(rule, certain ? level : level.lower(), certain, certain ? Confidence.NONE : Confidence.POSSIBLE, "", place.start(),
                place.end(), said, evidence, place.related(context), fixes));
    }

    /** A finding that exists because something is unknown: it is not certain, and its level and words stand (rulings 9 and 10). */
    public void open(Level level, Place place, Message message, List<Evidence> evidence, List<Fix> fixes) {
        put(new Finding(rule, level, false, Confidence.POSSIBLE, "", place.start(), place.end(), message, evidence, place.related(context),
                fixes));
    }

    /** A finding about what a call does: a rehearsal is info and says so (ruling 37). */
    public void effect(boolean rehearsal, Level level, boolean certain, Place place, Message message, List<Evidence> evidence,
            List<Fix> fixes) {
        if (rehearsal) {
            Message said = new Message("smtp.rehearsal " + message.key(), message.arguments());
            add(Level.INFO, certain, place, said, evidence, fixes);
        } else {
            add(level, certain, place, message, evidence, fixes);
        }
    }

    private void put(Finding finding) {
        byPlace.merge(List.of(finding.start(), finding.end()), finding,
                (first, second) -> second.level().graverThan(first.level()) ? second : first);
    }

    /** What was found, in the order of the trace. */
    public List<Finding> list() {
        return List.copyOf(byPlace.values());
    }
}
