package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.SendConnector;

/**
 * How one host stands to one Send connector that leads to Exchange Online.
 *
 * @param recognition the connector and why it is taken for hybrid
 * @param role what the host does for it
 * @param certain whether the role rests on known values alone
 * @param text one sentence with the fact this rests on
 */
public record Carrier(HybridRecognition recognition, Role role, boolean certain, String text) {

    /** What a host does for a connector. */
    public enum Role {
        /** It is a source server (or the Edge on which the connector lives): it opens the sessions. */
        SOURCE,
        /** It is a source server, but hands over to the Edge servers of the hybrid configuration. */
        HANDS_OVER_TO_EDGE,
        /** It is an Edge server to which Mailbox servers hand over. */
        EDGE,
        /** It is none of the source servers; certain only if each of them is a server of the snapshot. */
        NOT_A_SOURCE,
        /** The source servers aren't all known. */
        UNKNOWN
    }

    /** The connector. */
    public SendConnector connector() {
        return recognition.connector();
    }

    /** Whether the host itself opens sessions for the connector and so presents a certificate. */
    public boolean isPresenter() {
        return role == Role.SOURCE || role == Role.EDGE;
    }
}
