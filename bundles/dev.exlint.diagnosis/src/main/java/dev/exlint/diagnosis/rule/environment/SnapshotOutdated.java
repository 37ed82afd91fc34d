package dev.exlint.diagnosis.rule.environment;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The snapshot is older than a team wants to believe; certificates and connectors may be others by now. */
public final class SnapshotOutdated implements SnapshotRule {

    private static final int MAX_AGE_DAYS = 30;

    @Override
    public String name() {
        return "EXSnapshotOutdated";
    }

    @Override
    public List<Finding> judge(CheckContext context) {
        int most = context.settings().rules().number(name(), "MaxAgeDays", MAX_AGE_DAYS);
        if (!(context.environment().organisation().takenAt() instanceof Fact.Known<Instant> taken)) {
            return List.of();
        }
        long days = Duration.between(taken.value(), context.now()).toDays();
        if (days <= most) {
            return List.of();
        }
        Message message = Message.of("snapshotOutdated", "days", Long.toString(days), "most", Integer.toString(most));
        Message fact = Message.of("evidence.takenAt", "instant", taken.value().toString(), "now", context.now().toString());
        return List.of(new Finding(name(), Level.INFO, true, Confidence.NONE, "", 0, 0, message,
                List.of(new Evidence(fact, Grade.NONE, "", context.environment().snapshot(), 0)), List.of(), List.of()));
    }
}
