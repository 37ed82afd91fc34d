package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.transport.Candidate.Fate;
import dev.exlint.diagnosis.trust.LocalValidity.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Selects by name, as a server does without pin: exact names first, then wildcards, newest first in each. For one thread.
 *
 * <p>The order and the two passes are observed on Exchange 2013, not documented. Certificates of which a deciding fact is missing are
 * set apart; if one of them could come first, the outcome is only possible.
 */
final class SelectionByName {

    private final String name;
    private final Map<Examined, Candidate> fates = new LinkedHashMap<>();
    private final Map<Examined, NameMatch> matches = new HashMap<>();
    private final List<String> assumptions = new ArrayList<>();

    private SelectionByName(String name, List<Examined> certificates) {
        this.name = name;
        String host = CertificateNames.ascii(name);
        for (Examined each : certificates) {
            fates.put(each, null);
            matches.put(each, CertificateNames.matchAscii(each.certificate(), host));
        }
    }

    static Selection select(String name, List<Examined> certificates) {
        return new SelectionByName(name, certificates).select();
    }

    private Selection select() {
        List<Examined> undecided = new ArrayList<>();
        fates.keySet().forEach(this::ruleOut);
        for (NameMatch pass : List.of(NameMatch.EXACT, NameMatch.WILDCARD)) {
            List<Examined> sure = new ArrayList<>();
            int earlier = undecided.size();
            for (Examined each : fates.keySet()) {
                if (fates.get(each) == null && !undecided.contains(each)) {
                    sortIn(each, pass, sure, undecided);
                }
            }
            DateOrder order = DateOrder.of(sure);
            if (!order.winners().isEmpty()) {
                undecided.subList(0, earlier).forEach(this::undecided); // an exact name would come before any wildcard
                return presents(order, sure, undecided, pass);
            }
            order.skipped().forEach(each -> fates.put(each, new Candidate(each.certificate(), Fate.NOT_USABLE, each.validity().text())));
        }
        return nothingSure(undecided);
    }

    private void ruleOut(Examined each) {
        ExchangeCertificate certificate = each.certificate();
        if (matches.get(each) == NameMatch.NONE) {
            lost(each, Fate.NAME, "no name of it matches " + name);
        } else if (each.smtp().is(false)) {
            lost(each, Fate.NO_SMTP, "it is not enabled for SMTP");
        } else if (certificate.hasPrivateKey().is(false)) {
            lost(each, Fate.NO_KEY, "it has no private key");
        } else if (!each.unusable().isEmpty()) {
            lost(each, Fate.NOT_USABLE, each.unusable());
        } else if (each.validity().kind() == Kind.PENDING) {
            lost(each, Fate.NOT_USABLE, each.validity().text());
        }
    }

    private void sortIn(Examined each, NameMatch pass, List<Examined> sure, List<Examined> undecided) {
        NameMatch match = matches.get(each);
        boolean namesOpen = !each.certificate().certificateDomains().isComplete() || !each.certificate().subject().isKnown();
        if (match == pass) {
            (each.open().isEmpty() ? sure : undecided).add(each);
        } else if (match != NameMatch.EXACT && namesOpen) {
            undecided.add(each);
        }
    }

    private Selection presents(DateOrder order, List<Examined> sure, List<Examined> undecided, NameMatch pass) {
        String winner = order.winners().get(0).label();
        boolean soft = false;
        for (Examined each : sure) {
            boolean wins = order.winners().contains(each);
            boolean before = wins || !each.notBefore().isBefore(order.decidedAt());
            if (before && !each.isSelfSigned() && !each.validity().stated()) {
                soft = true;
                assumptions.add(each.label() + ": " + each.validity().text());
            }
            if (wins && !each.certificate().hasPrivateKey().isKnown()) {
                assumptions.add(each.label() + ": HasPrivateKey is not known and taken as true, because SMTP is in Services");
            }
            fates.put(each, wins ? presented(each, pass) : order.lost(each, winner));
        }
        boolean open = false;
        for (Examined each : undecided) {
            open |= fates.get(each) != null || decideLate(each, order, winner);
        }
        for (Examined each : List.copyOf(fates.keySet())) {
            if (fates.get(each) == null) {
                lost(each, Fate.OUTRANKED, "it matches " + name + " by a wildcard only; the exact name of " + winner + " comes first");
            }
        }
        boolean several = order.winners().size() > 1;
        return selection(several ? Outcome.AMBIGUOUS : Outcome.PRESENTS, soft || open || several, order.winners(),
                several ? "several certificates for " + name + " have the same NotBefore" : order.reason(name, pass));
    }

    /** An undecided certificate that could not change the outcome is outranked after all. */
    private boolean decideLate(Examined each, DateOrder order, String winner) {
        if (order.couldChange(each)) {
            undecided(each);
            return true;
        }
        lost(each, Fate.OUTRANKED, each.isSelfSigned() ? "it is self-signed; " + winner + " is issued by a CA"
                : "it is older than " + winner);
        return false;
    }

    private Selection nothingSure(List<Examined> undecided) {
        undecided.forEach(this::undecided);
        if (undecided.isEmpty()) {
            return selection(Outcome.NONE, false, List.of(), "no certificate with SMTP matches " + name + " and can be used");
        }
        return selection(undecided.size() == 1 ? Outcome.PRESENTS : Outcome.AMBIGUOUS, true, undecided,
                "facts that decide about certificates for " + name + " are missing");
    }

    private Selection selection(Outcome outcome, boolean onlyPossible, List<Examined> presented, String because) {
        return new Selection(outcome, onlyPossible ? Confidence.POSSIBLE : Confidence.PREDICTED,
                presented.stream().map(Examined::certificate).toList(), List.copyOf(fates.values()), assumptions, because);
    }

    private Candidate presented(Examined each, NameMatch pass) {
        String how = pass == NameMatch.EXACT ? "has the name " + name : "covers " + name + " by a wildcard";
        String date = each.certificate().notBefore() instanceof Fact.Known<Instant> start ? ", valid from " + start.value() : "";
        return new Candidate(each.certificate(), Fate.PRESENTED, "it " + how + date);
    }

    private void undecided(Examined each) {
        List<String> open = each.open();
        String missing = open.isEmpty() ? "its names are not all known" : String.join("; ", open);
        assumptions.add(each.label() + ": " + missing);
        fates.put(each, new Candidate(each.certificate(), Fate.UNDECIDED, missing));
    }

    private void lost(Examined each, Fate fate, String reason) {
        fates.put(each, new Candidate(each.certificate(), fate, reason));
    }
}
