package dev.exlint.diagnosis;

import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.transport.HybridConnectors;
import dev.exlint.diagnosis.trust.Trust;
import java.util.List;

/**
 * What is known outside the script: the snapshot, the judge of certificates, and what could not be read of both.
 *
 * @param snapshot the snapshot's display name; empty when there is none
 * @param organisation its facts; {@link Organisation#unknown()} when there is none
 * @param trust who is asked about certificates
 * @param hybrid who is asked which connectors lead to Exchange Online
 * @param problems parts that could not be read; what they would have said is unknown
 */
public record Environment(String snapshot, Organisation organisation, Trust trust, HybridConnectors hybrid, List<Problem> problems) {

    /** Keeps an unmodifiable copy. */
    public Environment {
        problems = List.copyOf(problems);
    }

    /** An environment whose hybrid connectors are recognised by Microsoft's clouds alone. */
    public Environment(String snapshot, Organisation organisation, Trust trust, List<Problem> problems) {
        this(snapshot, organisation, trust, new HybridConnectors(), problems);
    }

    /** An environment without snapshot. */
    public static Environment none(Trust trust) {
        return new Environment("", Organisation.unknown(), trust, List.of());
    }

    /** Whether a snapshot says anything about the servers. */
    public boolean isGiven() {
        return !snapshot.isEmpty();
    }
}
