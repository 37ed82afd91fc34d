package dev.exlint.diagnosis.rule.state;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.transport.Candidate;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.Confidence;
import dev.exlint.diagnosis.transport.HybridRecognition;
import dev.exlint.diagnosis.transport.Outcome;
import dev.exlint.diagnosis.transport.Prediction;
import java.util.ArrayList;
import java.util.List;

/**
 * A server that opens sessions for a connector, and the certificate it presents there.
 *
 * @param server the server
 * @param carrier why it is the one
 * @param prediction what it presents
 */
public record Route(ExchangeServer server, Carrier carrier, Prediction prediction) {

    /** The connector. */
    public SendConnector connector() {
        return carrier.connector();
    }

    /** Whether the connector leads, or by its name may lead, to Exchange Online. */
    public boolean isHybrid() {
        return carrier.recognition().isCandidate();
    }

    /** Whether the connector is known to name its certificate. */
    public boolean isPinned() {
        return connector().tlsCertificateName().isKnown() && !connector().tlsCertificateName().is("");
    }

    /** Whether the connector is known to choose by name. */
    public boolean isFree() {
        return connector().tlsCertificateName().is("");
    }

    /** The certificates among which the prediction leaves the choice; the pinned one also where it can't be used. */
    public List<ExchangeCertificate> presented() {
        return prediction.presented();
    }

    /** What keeps statements about this route from being certain, one sentence each. */
    public List<Message> doubts() {
        List<Message> doubts = new ArrayList<>();
        String connector = Shown.connector(connector());
        if (carrier.recognition().kind() == HybridRecognition.Kind.POSSIBLY_HYBRID) {
            doubts.add(Message.of("smtp.doubt.name", "connector", connector));
        }
        if (!connector().enabled().isKnown()) {
            doubts.add(Message.of("smtp.doubt.enabled", "connector", connector));
        } else if (prediction.confidence() == Confidence.POSSIBLE && !isOnlyTied()) {
            doubts.add(Message.of("smtp.doubt.pin", "reason", reason()));
        }
        return doubts;
    }

    /** Whether nothing is unknown but which of several certificates comes first. */
    private boolean isOnlyTied() {
        return prediction.outcome() == Outcome.AMBIGUOUS && server.certificates().isComplete() && !connector().frontendProxyEnabled()
                .is(true)
                && connector().tlsCertificateName().isKnown()
                && prediction.candidates().stream().noneMatch(each -> each.fate() == Candidate.Fate.UNDECIDED);
    }

    private String reason() {
        return (prediction.assumptions().isEmpty() ? prediction.because() : String.join("; ", prediction.assumptions())) + ".";
    }
}
