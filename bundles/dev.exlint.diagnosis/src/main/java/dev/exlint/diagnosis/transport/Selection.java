package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a selection came to, before the connector's own uncertainties are counted in.
 *
 * @param outcome what happens
 * @param confidence how far to believe it
 * @param presented the certificates the outcome speaks of, in the order of their thumbprints
 * @param candidates all certificates and how they fared
 * @param assumptions what is assumed or missing
 * @param because one sentence that sums up
 */
record Selection(Outcome outcome, Confidence confidence, List<ExchangeCertificate> presented, List<Candidate> candidates,
        List<String> assumptions, String because) {

    Selection {
        presented = presented.stream().sorted(Comparator.comparing(ExchangeCertificate::label)).toList();
        candidates = List.copyOf(candidates);
        assumptions = List.copyOf(assumptions);
    }

    /** The same with one more assumption, believed at most so far. */
    Selection butAtMost(Confidence limit, String assumption) {
        List<String> more = new ArrayList<>(assumptions);
        more.add(assumption);
        return new Selection(outcome, confidence.atMost(limit), presented, candidates, more, because);
    }
}
