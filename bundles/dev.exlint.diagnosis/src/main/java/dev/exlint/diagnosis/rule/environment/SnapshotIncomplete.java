package dev.exlint.diagnosis.rule.environment;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import java.util.ArrayList;
import java.util.List;

/** Facts are missing without which nothing can be predicted for a host of a hybrid connector: Services after CLIXML, cut lists, an Edge. */
public final class SnapshotIncomplete implements SnapshotRule {

    private static final int NAMED = 2;
    private static final int LISTED = 20;

    @Override
    public String name() {
        return "EXSnapshotIncomplete";
    }

    @Override
    public List<Finding> judge(CheckContext context) {
        List<String> missing = NeededFacts.missing(context.environment());
        if (missing.isEmpty()) {
            return List.of();
        }
        String more = missing.size() > NAMED ? "snapshotIncomplete snapshotIncomplete.more" : "snapshotIncomplete";
        Message message = Message.of(more, "facts", String.join("; ", missing.subList(0, Math.min(NAMED, missing.size()))), "count",
                Integer.toString(missing.size() - NAMED));
        List<Evidence> evidence = new ArrayList<>();
        missing.stream().limit(LISTED).forEach(fact -> evidence.add(new Evidence(Message.of("evidence.missing", "fact", fact), Grade.NONE,
                "",
                context.environment().snapshot(), 0)));
        evidence.add(Evidence.said(Message.of("evidence.missing.collector"), Grade.COMMUNITY, ""));
        return List.of(new Finding(name(), Level.INFO, true, Confidence.NONE, "", 0, 0, message, evidence, List.of(), List.of()));
    }
}
