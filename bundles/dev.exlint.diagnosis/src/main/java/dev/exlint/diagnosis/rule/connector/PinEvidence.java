package dev.exlint.diagnosis.rule.connector;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.state.Route;
import dev.exlint.diagnosis.rule.state.State;

/** The pin of a connector and what the server makes of it, as evidence. */
final class PinEvidence {

    private PinEvidence() {
    }

    static Evidence of(State state, Route route) {
        Message fact = Message.of("evidence.pinned", "connector", route.connector().label(), "pin", route.connector().tlsCertificateName()
                .orElse(""),
                "server", route.server().name(), "text", route.prediction().because());
        return new Evidence(fact, Grade.NONE, "", state.environment().snapshot(), 0);
    }
}
