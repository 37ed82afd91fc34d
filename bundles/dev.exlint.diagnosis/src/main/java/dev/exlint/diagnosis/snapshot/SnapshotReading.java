package dev.exlint.diagnosis.snapshot;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.trust.CertificateFacts;
import java.util.List;
import java.util.Map;

/**
 * What a snapshot said.
 *
 * <p>With problems the organisation still holds everything that could be read, and the lists around a problem are incomplete; after a
 * problem that concerns the whole document it is {@link Organisation#unknown()}.
 *
 * @param organisation the facts
 * @param problems what couldn't be read, in document order
 * @param certificates every readable certificate of servers and chains with what its bytes say, so that nobody has to read them again
 */
public record SnapshotReading(Organisation organisation, List<SnapshotProblem> problems,
        Map<EncodedCertificate, CertificateFacts> certificates) {

    /** Copies the collections. */
    public SnapshotReading {
        problems = List.copyOf(problems);
        certificates = Map.copyOf(certificates);
    }

    /** A reading without any certificate. */
    public SnapshotReading(Organisation organisation, List<SnapshotProblem> problems) {
        this(organisation, problems, Map.of());
    }
}
