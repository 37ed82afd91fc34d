package dev.exlint.diagnosis.rule.environment;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import java.util.List;

/** A rule about the snapshot itself: its findings belong to the snapshot file and are said once a run (ruling 42). */
public interface SnapshotRule extends Rule {

    /** What is to be said of the snapshot that the context is given. */
    List<Finding> judge(CheckContext context);

    /** Nothing: no script is to blame. */
    @Override
    default List<Finding> check(RuleContext context) {
        return List.of();
    }
}
