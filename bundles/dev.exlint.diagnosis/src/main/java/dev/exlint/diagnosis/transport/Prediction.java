package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.transport.Candidate.Fate;
import java.util.List;
import java.util.Optional;

/**
 * Which certificate a server presents for a Send connector, with everything that was weighed.
 *
 * @param connector the connector
 * @param server the server that opens the session
 * @param outcome what happens
 * @param confidence how far to believe it
 * @param pinned whether TlsCertificateName decides instead of names
 * @param name the name looked for when not pinned
 * @param presented the one certificate of PRESENTS, those of AMBIGUOUS, the pinned one of FAIL_CREDENTIALS; else empty
 * @param candidates every certificate of the server and how it fared, in the server's order
 * @param assumptions what is assumed or missing, one sentence each; this is why the confidence isn't higher
 * @param because one sentence that sums up the outcome
 */
public record Prediction(SendConnector connector, ExchangeServer server, Outcome outcome, Confidence confidence, boolean pinned,
        Fact<String> name, List<ExchangeCertificate> presented, List<Candidate> candidates, List<String> assumptions, String because) {

    public Prediction {
        presented = List.copyOf(presented);
        candidates = List.copyOf(candidates);
        assumptions = List.copyOf(assumptions);
    }

    /** The certificate that is presented, if the outcome is exactly one. */
    public Optional<ExchangeCertificate> certificate() {
        return outcome == Outcome.PRESENTS ? Optional.of(presented.get(0)) : Optional.empty();
    }

    /** Whether that certificate is presented, or is one of those that may be for want of facts. */
    public boolean mayPresent(Thumbprint thumbprint) {
        return candidate(thumbprint).map(Candidate::fate).filter(fate -> fate == Fate.PRESENTED || fate == Fate.UNDECIDED).isPresent();
    }

    /** How that certificate fared. */
    public Optional<Candidate> candidate(Thumbprint thumbprint) {
        return candidates.stream().filter(each -> each.certificate().has(thumbprint)).findFirst();
    }
}
