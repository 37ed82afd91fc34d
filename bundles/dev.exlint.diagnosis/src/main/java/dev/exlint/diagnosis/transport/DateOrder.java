package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.transport.Candidate.Fate;
import dev.exlint.diagnosis.trust.LocalValidity.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Goes through the certificates of one pass, newest first, until one decides. For one thread.
 *
 * <p>Self-signed ones are set apart before their validity is asked. Certificates with the same NotBefore are looked at together: which
 * of them the store lists first is not known.
 */
final class DateOrder {

    private final List<Examined> skipped = new ArrayList<>();
    private List<Examined> revocationUnknown = List.of();
    private List<Examined> selfSigned = List.of();
    private List<Examined> winners = List.of();
    private Kind decidedBy = Kind.UNKNOWN;
    private Instant decidedAt = Instant.MIN;

    private DateOrder() {
    }

    static DateOrder of(List<Examined> certificates) {
        DateOrder order = new DateOrder();
        TreeMap<Instant, List<Examined>> byDate = new TreeMap<>();
        certificates.forEach(each -> byDate.computeIfAbsent(each.notBefore(), date -> new ArrayList<>()).add(each));
        byDate.descendingMap().forEach(order::look);
        if (order.winners.isEmpty()) {
            order.winners = order.revocationUnknown.isEmpty() ? order.selfSigned : order.revocationUnknown;
        }
        return order;
    }

    /** The certificate that is presented; several when the same date leaves it open; none when none qualifies. */
    List<Examined> winners() {
        return winners;
    }

    /** The certificates the server would not take. */
    List<Examined> skipped() {
        return skipped;
    }

    /** NotBefore of the certificate that ended the search; the earliest instant if nothing ended it. */
    Instant decidedAt() {
        return decidedAt;
    }

    /** Whether a certificate that is not known well enough could come before the winners or beside them. */
    boolean couldChange(Examined open) {
        boolean ended = decidedBy != Kind.UNKNOWN;
        return !ended || !open.isSelfSigned() && !open.notBefore().isBefore(decidedAt);
    }

    /** Why a certificate of this pass that isn't presented lost. */
    Candidate lost(Examined each, String winner) {
        if (each.isSelfSigned()) {
            String reason = winners.stream().allMatch(Examined::isSelfSigned) ? "it is an older self-signed one than " + winner
                    : "it is self-signed; " + winner + " is issued by a CA";
            return new Candidate(each.certificate(), Fate.OUTRANKED, reason);
        }
        if (skipped.contains(each)) {
            return new Candidate(each.certificate(), Fate.NOT_USABLE, each.validity().text());
        }
        if (each.notBefore().isBefore(decidedAt)) {
            return new Candidate(each.certificate(), Fate.OUTRANKED, "it is older than " + winner);
        }
        return new Candidate(each.certificate(), Fate.OUTRANKED, each.validity().text() + "; " + winner + " comes first");
    }

    /** One sentence on the winner. */
    String reason(String name, NameMatch pass) {
        String match = pass == NameMatch.EXACT ? "the name " + name : "a wildcard for " + name;
        String winner = winners.get(0).label();
        return switch (decidedBy) {
            case VALID -> winner + " is the newest valid certificate with SMTP and " + match;
            case EXPIRED -> winner + " has SMTP and " + match + "; the search ends at an expired certificate";
            default -> winner + " is what is left with SMTP and " + match + ": no CA-issued certificate is valid on the server";
        };
    }

    private void look(Instant date, List<Examined> sameDate) {
        if (!winners.isEmpty()) {
            return;
        }
        if (selfSigned.isEmpty()) {
            selfSigned = sameDate.stream().filter(Examined::isSelfSigned).toList();
        }
        List<Examined> issued = sameDate.stream().filter(each -> !each.isSelfSigned()).toList();
        issued.stream().filter(each -> is(each, Kind.UNTRUSTED) || is(each, Kind.INVALID)).forEach(skipped::add);
        List<Examined> unclear = issued.stream().filter(each -> is(each, Kind.REVOCATION_UNKNOWN)).toList();
        List<Examined> ending = issued.stream().filter(each -> is(each, Kind.VALID) || is(each, Kind.EXPIRED)).toList();
        if (!ending.isEmpty()) {
            end(date, unclear, ending);
        } else if (revocationUnknown.isEmpty()) {
            revocationUnknown = unclear;
        }
    }

    /** A valid one is presented; an expired one ends the search too, in favour of one whose revocation is unknown if there is one. */
    private void end(Instant date, List<Examined> unclear, List<Examined> ending) {
        List<Examined> presented = new ArrayList<>(ending.stream().filter(each -> is(each, Kind.VALID)).toList());
        boolean expired = presented.size() < ending.size();
        if (expired && !revocationUnknown.isEmpty()) {
            presented.addAll(revocationUnknown);
        } else if (expired) {
            ending.stream().filter(each -> is(each, Kind.EXPIRED)).forEach(presented::add);
            presented.addAll(unclear);
        }
        winners = presented;
        decidedBy = expired ? Kind.EXPIRED : Kind.VALID;
        decidedAt = date;
    }

    private static boolean is(Examined each, Kind kind) {
        return each.validity().kind() == kind;
    }
}
