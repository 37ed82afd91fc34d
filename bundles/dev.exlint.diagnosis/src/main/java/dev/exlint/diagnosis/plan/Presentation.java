package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.transport.Acceptance;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.Confidence;
import dev.exlint.diagnosis.transport.Prediction;
import java.util.List;

/** What a server presents to Exchange Online through a connector, at one of two points in time. */
public sealed interface Presentation {

    /**
     * It carries the connector, or may carry it.
     *
     * @param carrier how it stands to the connector
     * @param prediction what it presents
     * @param acceptance whether Exchange Online takes that
     * @param rivals certificates that might be presented instead, for want of facts, and that Exchange Online isn't known to take
     */
    record Predicted(Carrier carrier, Prediction prediction, Acceptance acceptance, List<ExchangeCertificate> rivals)
            implements Presentation {

        /** Copies the list. */
        public Predicted {
            rivals = List.copyOf(rivals);
        }

        /** Whether some fact that decides is missing. */
        public boolean isDoubtful() {
            return !rivals.isEmpty() || prediction.confidence().compareTo(Confidence.POSSIBLE) >= 0;
        }
    }

    /**
     * It doesn't carry it.
     *
     * @param because one sentence with the reason
     */
    record NotDue(String because) implements Presentation {
    }
}
