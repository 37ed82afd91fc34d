package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.hybrid.Judgement.Saying;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.Prediction;
import java.util.Comparator;
import java.util.List;

/**
 * One call, one certificate, one server, one connector: the row of the table, the modifiers, and the facts behind them.
 *
 * @param call the call
 * @param certificate the certificate as the script leaves it on the server
 * @param server the server as the script leaves it
 * @param carrier what the server does for the connector
 * @param situation what the table was asked
 * @param judgement the row
 * @param interlude what is wrong only until a later line; none or one sentence
 * @param doubts what is not known although the row needs it; each names it
 * @param publicMatches public certificates that could be presented instead, in the server's order
 * @param before what the server presents before the script
 * @param after what it presents after the script
 * @param alreadyHasSmtp whether the certificate has SMTP before the call
 */
record Assessment(EnableCall call, ExchangeCertificate certificate, ExchangeServer server, Carrier carrier, Situation situation,
        Judgement judgement, List<Message> interlude, List<Message> doubts, List<ExchangeCertificate> publicMatches, Prediction before,
        Prediction after, boolean alreadyHasSmtp) {

    /** The gravest first; of equal ones the smallest row (ruling 35). */
    static final Comparator<Assessment> WORST_FIRST = Comparator.comparing(Assessment::level).thenComparing(each -> each.judgement().row());

    Assessment {
        interlude = List.copyOf(interlude);
        doubts = List.copyOf(doubts);
        publicMatches = List.copyOf(publicMatches);
    }

    SendConnector connector() {
        return carrier.connector();
    }

    boolean isSilent() {
        return judgement.isSilent();
    }

    boolean isRehearsal() {
        return call.invocation().isRehearsal();
    }

    /** The row's level after the modifiers: a rehearsal is info, doubts cost one step altogether (ruling 37). */
    Level level() {
        if (isRehearsal()) {
            return Level.INFO;
        }
        return doubts.isEmpty() ? judgement.level() : judgement.level().lower();
    }

    boolean isCertain() {
        return judgement.saying() == Saying.SURE && doubts.isEmpty();
    }

    /** Whether nothing would be said but for the time before a later line. */
    boolean isRepaired() {
        return !interlude.isEmpty() && SeverityTable.judge(situation).isSilent();
    }

    /** Whether the finding is worded "may". */
    boolean isPossible() {
        return !isCertain();
    }

    Confidence confidence() {
        if (isPossible()) {
            return Confidence.POSSIBLE;
        }
        if (judgement.row() == Row.S8) {
            return Confidence.NONE;
        }
        return switch (after.confidence()) {
            case EXACT -> Confidence.EXACT;
            case PREDICTED -> Confidence.PREDICTED;
            case POSSIBLE, UNKNOWN -> Confidence.POSSIBLE;
        };
    }
}
