package dev.exlint.diagnosis.rule.hybrid;

import static dev.exlint.diagnosis.catalogue.Level.ERROR;
import static dev.exlint.diagnosis.catalogue.Level.INFO;
import static dev.exlint.diagnosis.catalogue.Level.WARNING;
import static dev.exlint.diagnosis.rule.hybrid.Judgement.Saying.NOTHING;
import static dev.exlint.diagnosis.rule.hybrid.Judgement.Saying.POSSIBLE;
import static dev.exlint.diagnosis.rule.hybrid.Judgement.Saying.SURE;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.hybrid.Judgement.Saying;
import dev.exlint.diagnosis.rule.hybrid.Situation.Connector;
import dev.exlint.diagnosis.rule.hybrid.Situation.Host;
import dev.exlint.diagnosis.rule.hybrid.Situation.Pin;
import dev.exlint.diagnosis.rule.hybrid.Situation.Rival;
import dev.exlint.diagnosis.rule.hybrid.Situation.Standing;
import dev.exlint.diagnosis.transport.NameMatch;
import dev.exlint.diagnosis.trust.TrustClass;
import java.util.List;
import java.util.function.Predicate;

/**
 * How grave SMTP on a certificate is: the severity table, read from the top, the first row that fits wins.
 *
 * <p>The trap: the order is the meaning. Rows from S15 on take it for granted that the certificate is internal and that this server
 * opens the sessions itself.
 */
final class SeverityTable {

    private static final List<Line> LINES = List.of(
            line(Row.S1, INFO, NOTHING, s -> s.smtp() == Smtp.ABSENT),
            line(Row.S2, INFO, NOTHING, s -> s.smtp() == Smtp.UNKNOWN),
            line(Row.S3, INFO, NOTHING, s -> s.trust() == TrustClass.PUBLIC),
            line(Row.S4, INFO, NOTHING, s -> !s.snapshot()),
            line(Row.S5, INFO, NOTHING, s -> s.host() == Host.CARRIES_NONE),
            line(Row.S6, INFO, POSSIBLE, s -> s.host() == Host.UNKNOWN && s.isInternal()),
            line(Row.S6, INFO, NOTHING, s -> s.host() == Host.UNKNOWN),
            line(Row.S7, INFO, NOTHING, s -> s.connector() == Connector.WITHOUT_TLS),
            line(Row.S8, INFO, NOTHING, s -> s.connector() == Connector.DISABLED && !s.isInternal()),
            line(Row.S8, INFO, SURE, s -> s.connector() == Connector.DISABLED),
            line(Row.S9, INFO, NOTHING, s -> s.host() == Host.HANDS_OVER),
            line(Row.S10, WARNING, POSSIBLE, s -> s.host() == Host.EDGE && s.isInternal()),
            line(Row.S10, INFO, NOTHING, s -> s.host() == Host.EDGE),
            line(Row.S11, INFO, NOTHING, s -> s.trust() == TrustClass.UNKNOWN),
            line(Row.S12, INFO, NOTHING, s -> s.isSelfSigned() && s.isInternalTransportCertificate()),
            line(Row.S13, WARNING, SURE, s -> s.isSelfSigned() && (s.standing() == Standing.PRESENTED || s.pin() == Pin.THIS)),
            line(Row.S13, INFO, POSSIBLE, s -> s.isSelfSigned() && s.standing() == Standing.OPEN),
            line(Row.S14, INFO, SURE, Situation::isSelfSigned),

            line(Row.S15, ERROR, SURE, s -> s.pin() == Pin.THIS),
            line(Row.S15B, WARNING, SURE, s -> s.pin() == Pin.UNTRUSTED),
            line(Row.S15B, WARNING, POSSIBLE, s -> s.pin() == Pin.OF_UNKNOWN_TRUST),
            line(Row.S16, INFO, SURE, s -> s.pin() == Pin.PUBLIC),
            line(Row.S17, INFO, SURE, s -> s.pin() == Pin.WITHOUT_CREDENTIALS),
            line(Row.S18, INFO, SURE, s -> s.pin() == Pin.SEVERAL_PUBLIC),
            line(Row.S18, ERROR, SURE, s -> s.pin() == Pin.SEVERAL_UNTRUSTED),
            line(Row.S18, WARNING, POSSIBLE, s -> s.pin() == Pin.SEVERAL_MIXED),
            line(Row.S19, INFO, SURE, s -> s.pin() == Pin.NOTHING),

            line(Row.S21, INFO, NOTHING, s -> s.name() == NameMatch.NONE),
            line(Row.S28, INFO, POSSIBLE, s -> s.standing() == Standing.SKIPPED && s.pin() == Pin.UNKNOWN),
            line(Row.S28, INFO, SURE, s -> s.standing() == Standing.SKIPPED),
            line(Row.S20, WARNING, POSSIBLE, s -> s.pin() == Pin.UNKNOWN),
            line(Row.S22, WARNING, POSSIBLE, s -> s.name() == NameMatch.UNKNOWN),
            line(Row.S23, WARNING, POSSIBLE, s -> s.standing() == Standing.OPEN),
            line(Row.S23, WARNING, POSSIBLE, s -> s.standing() == Standing.PRESENTED && s.rival() == Rival.UNKNOWN),
            line(Row.S24, ERROR, SURE, s -> s.standing() == Standing.PRESENTED && s.rival() == Rival.PUBLIC),
            line(Row.S25, ERROR, SURE, s -> s.standing() == Standing.PRESENTED),
            line(Row.S26, WARNING, SURE, s -> s.standing() == Standing.BEHIND_UNTRUSTED),
            line(Row.S27, WARNING, SURE, s -> s.standing() == Standing.BEHIND_PUBLIC));

    private SeverityTable() {
    }

    /** The first row that fits; a situation that none fits is an open choice (S23). */
    static Judgement judge(Situation situation) {
        for (Line line : LINES) {
            if (line.fits.test(situation)) {
                return line.judgement;
            }
        }
        return new Judgement(Row.S23, WARNING, POSSIBLE);
    }

    private static Line line(Row row, Level level, Saying saying, Predicate<Situation> fits) {
        return new Line(new Judgement(row, level, saying), fits);
    }

    private record Line(Judgement judgement, Predicate<Situation> fits) {
    }
}
