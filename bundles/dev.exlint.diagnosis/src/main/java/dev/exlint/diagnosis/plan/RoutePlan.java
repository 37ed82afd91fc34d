package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.transport.Acceptance.Verdict;
import dev.exlint.diagnosis.transport.Carrier;
import java.util.List;

/**
 * One server and one connector to Exchange Online, before and after.
 *
 * @param server the server
 * @param before what it presents before the script
 * @param after what it presents after it
 */
public record RoutePlan(ExchangeServer server, Presentation before, Presentation after) {

    /** Whether something else happens afterwards: another certificate, another outcome, another answer. */
    public boolean isAffected() {
        return !signature(before).equals(signature(after));
    }

    /**
     * What mail through this connector has to expect from this server. A new doubt about what worked before is a danger; an old one is
     * only unknown.
     */
    public Outlook outlook() {
        Answer then = Answer.of(before);
        Answer now = Answer.of(after);
        boolean doubtful = isDoubtful(after);
        boolean newDoubt = doubtful && !signature(before).equals(signature(after));
        return switch (now) {
            case NOT_DUE -> Outlook.NOT_DUE;
            case WORKS -> newDoubt ? Outlook.MAY_FAIL : doubtful ? Outlook.UNKNOWN
                    : then == Answer.FAILS ? Outlook.RECOVERS : Outlook.WORKS;
            case FAILS -> then == Answer.FAILS ? Outlook.KEEPS_FAILING : doubtful || !isSource(after) ? Outlook.MAY_FAIL : Outlook.FAILS;
            case OPEN -> isAffected() ? Outlook.MAY_FAIL : Outlook.UNKNOWN;
        };
    }

    private enum Answer {
        WORKS, FAILS, OPEN, NOT_DUE;

        static Answer of(Presentation presentation) {
            if (!(presentation instanceof Presentation.Predicted predicted)) {
                return NOT_DUE;
            }
            if (predicted.carrier().role() == Carrier.Role.HANDS_OVER_TO_EDGE) {
                return NOT_DUE;
            }
            return switch (predicted.prediction().outcome()) {
                case NOT_USED, NO_TLS -> NOT_DUE;
                case FAIL_MALFORMED, FAIL_NOT_FOUND, FAIL_CREDENTIALS, NONE -> FAILS;
                default -> switch (predicted.acceptance().verdict()) {
                    case ACCEPTED -> WORKS;
                    case REFUSED -> FAILS;
                    default -> OPEN;
                };
            };
        }
    }

    private static boolean isDoubtful(Presentation presentation) {
        return presentation instanceof Presentation.Predicted predicted && predicted.isDoubtful();
    }

    private static boolean isSource(Presentation presentation) {
        return presentation instanceof Presentation.Predicted predicted && predicted.carrier().isPresenter();
    }

    /** What counts as the same: outcome, certificates by their names, the answer of Exchange Online, doubts. */
    private static List<Object> signature(Presentation presentation) {
        if (!(presentation instanceof Presentation.Predicted predicted)) {
            return List.of();
        }
        List<String> presented = predicted.prediction().presented().stream().map(ExchangeCertificate::label).toList();
        Verdict verdict = predicted.acceptance().verdict();
        List<String> rivals = predicted.rivals().stream().map(ExchangeCertificate::label).toList();
        return List.of(predicted.carrier().role(), predicted.prediction().outcome(), presented, verdict, rivals, predicted.isDoubtful());
    }
}
