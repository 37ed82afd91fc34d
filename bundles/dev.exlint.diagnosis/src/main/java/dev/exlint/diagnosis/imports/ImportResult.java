package dev.exlint.diagnosis.imports;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.snapshot.SnapshotWriter;
import java.util.List;
import java.util.Set;

/**
 * What an import gave.
 *
 * @param organisation the facts
 * @param issuers certificates that issue others and are in nobody's chain
 * @param alone certificates of files that are known to have no issuer but themselves
 * @param notes what the sources didn't carry and what else the person should know, one line each
 */
public record ImportResult(Organisation organisation, List<EncodedCertificate> issuers, Set<EncodedCertificate> alone, List<String> notes) {

    public ImportResult {
        issuers = List.copyOf(issuers);
        alone = Set.copyOf(alone);
        notes = List.copyOf(notes);
    }

    /** The snapshot in UTF-8. Cut lists are left out, as the file can't mark them; the notes name them. */
    public byte[] snapshot() {
        return SnapshotWriter.writeImported(organisation, issuers, alone);
    }
}
