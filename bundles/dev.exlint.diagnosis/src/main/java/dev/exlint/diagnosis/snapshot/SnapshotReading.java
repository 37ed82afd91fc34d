package dev.exlint.diagnosis.snapshot;

import dev.exlint.diagnosis.organisation.Organisation;
import java.util.List;

/**
 * What a snapshot said.
 *
 * <p>With problems the organisation still holds everything that could be read, and the lists around a problem are incomplete; after a
 * problem that concerns the whole document it is {@link Organisation#unknown()}.
 *
 * @param organisation the facts
 * @param problems what couldn't be read, in document order
 */
public record SnapshotReading(Organisation organisation, List<SnapshotProblem> problems) {

    public SnapshotReading {
        problems = List.copyOf(problems);
    }
}
