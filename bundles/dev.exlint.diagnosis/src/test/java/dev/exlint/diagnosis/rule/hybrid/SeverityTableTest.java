package dev.exlint.diagnosis.rule.hybrid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.hybrid.Situation.Connector;
import dev.exlint.diagnosis.rule.hybrid.Situation.Host;
import dev.exlint.diagnosis.rule.hybrid.Situation.Pin;
import dev.exlint.diagnosis.rule.hybrid.Situation.Rival;
import dev.exlint.diagnosis.rule.hybrid.Situation.Standing;
import dev.exlint.diagnosis.transport.NameMatch;
import dev.exlint.diagnosis.trust.TrustClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTableTest {

    /** One line a row; what a line doesn't say is the KB's own situation. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S1   | silent  | ABSENT  | INTERNAL    | -       | SOURCE       | IN_USE      | NONE                | EXACT   | PRESENTED        | PUBLIC
            S2   | silent  | UNKNOWN | INTERNAL    | -       | SOURCE       | IN_USE      | NONE                | EXACT   | PRESENTED        | PUBLIC
            S3   | silent  | PRESENT | PUBLIC      | -       | SOURCE       | IN_USE      | NONE                | EXACT   | PRESENTED        | PUBLIC
            S5   | silent  | PRESENT | INTERNAL    | -       | CARRIES_NONE | IN_USE      | NONE                | EXACT   | PRESENTED        | PUBLIC
            S6   | info    | PRESENT | INTERNAL    | -       | UNKNOWN      | IN_USE      | NONE                | EXACT   | PRESENTED        | PUBLIC
            S6   | silent  | PRESENT | UNKNOWN     | -       | UNKNOWN      | IN_USE      | NONE                | EXACT   | PRESENTED        | PUBLIC
            S6   | silent  | PRESENT | SELF_SIGNED | -       | UNKNOWN      | IN_USE      | NONE                | EXACT   | PRESENTED        | PUBLIC
            S7   | silent  | PRESENT | INTERNAL    | -       | SOURCE       | WITHOUT_TLS | NONE                | EXACT   | PRESENTED        | PUBLIC
            S8   | info    | PRESENT | INTERNAL    | -       | SOURCE       | DISABLED    | NONE                | EXACT   | OPEN             | PUBLIC
            S9   | silent  | PRESENT | INTERNAL    | -       | HANDS_OVER   | IN_USE      | NONE                | EXACT   | PRESENTED        | PUBLIC
            S10  | warning | PRESENT | INTERNAL    | -       | EDGE         | IN_USE      | NONE                | EXACT   | PRESENTED        | PUBLIC
            S10  | silent  | PRESENT | SELF_SIGNED | -       | EDGE         | IN_USE      | NONE                | EXACT   | PRESENTED        | PUBLIC
            S11  | silent  | PRESENT | UNKNOWN     | -       | SOURCE       | IN_USE      | NONE                | EXACT   | PRESENTED        | PUBLIC
            S12  | silent  | PRESENT | SELF_SIGNED | default | SOURCE       | IN_USE      | NONE                | EXACT   | BEHIND_PUBLIC    | PUBLIC
            S13  | warning | PRESENT | SELF_SIGNED | -       | SOURCE       | IN_USE      | NONE                | EXACT   | PRESENTED        | NONE
            S13  | warning | PRESENT | SELF_SIGNED | -       | SOURCE       | IN_USE      | THIS                | EXACT   | OPEN             | NONE
            S13  | info    | PRESENT | SELF_SIGNED | -       | SOURCE       | IN_USE      | NONE                | EXACT   | OPEN             | NONE
            S14  | info    | PRESENT | SELF_SIGNED | -       | SOURCE       | IN_USE      | NONE                | EXACT   | BEHIND_PUBLIC    | PUBLIC
            S15  | error   | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | THIS                | NONE    | PRESENTED        | PUBLIC
            S15b | warning | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | UNTRUSTED           | NONE    | BEHIND_UNTRUSTED | PUBLIC
            S15b | warning | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | OF_UNKNOWN_TRUST    | NONE    | OPEN             | PUBLIC
            S16  | info    | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | PUBLIC              | EXACT   | BEHIND_PUBLIC    | PUBLIC
            S17  | info    | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | WITHOUT_CREDENTIALS | EXACT   | OPEN             | NONE
            S18  | info    | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | SEVERAL_PUBLIC      | EXACT   | OPEN             | PUBLIC
            S18  | error   | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | SEVERAL_UNTRUSTED   | EXACT   | OPEN             | PUBLIC
            S18  | warning | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | SEVERAL_MIXED       | EXACT   | OPEN             | PUBLIC
            S19  | info    | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | NOTHING             | EXACT   | OPEN             | PUBLIC
            S20  | warning | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | UNKNOWN             | EXACT   | OPEN             | PUBLIC
            S21  | silent  | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | NONE                | NONE    | BEHIND_PUBLIC    | PUBLIC
            S21  | silent  | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | UNKNOWN             | NONE    | OPEN             | PUBLIC
            S22  | warning | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | NONE                | UNKNOWN | OPEN             | NONE
            S23  | warning | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | NONE                | EXACT   | OPEN             | PUBLIC
            S23  | warning | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | NONE                | EXACT   | PRESENTED        | UNKNOWN
            S24  | error   | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | NONE                | EXACT   | PRESENTED        | PUBLIC
            S24  | error   | SOMETIMES | INTERNAL  | -       | SOURCE       | IN_USE      | NONE                | EXACT   | PRESENTED        | PUBLIC
            S25  | error   | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | NONE                | EXACT   | PRESENTED        | NONE
            S26  | warning | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | NONE                | EXACT   | BEHIND_UNTRUSTED | PUBLIC
            S27  | warning | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | NONE                | EXACT   | BEHIND_PUBLIC    | PUBLIC
            S28  | info    | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | NONE                | EXACT   | SKIPPED          | PUBLIC
            S28  | info    | PRESENT | INTERNAL    | -       | SOURCE       | IN_USE      | UNKNOWN             | EXACT   | SKIPPED          | PUBLIC
            """)
    void theFirstRowThatFitsWins(String row, String level, Smtp smtp, TrustClass trust, String isDefault, Host host, Connector connector,
            Pin pin, NameMatch name, Standing standing, Rival rival) {
        Situation situation = new Situation(smtp, true, trust, isDefault.equals("default"), host, connector, pin, name, standing,
                rival);

        Judgement judgement = SeverityTable.judge(situation);

        assertEquals(row + ' ' + level, judgement.row().label() + ' ' + (judgement.isSilent() ? "silent" : judgement.level().word()));
    }

    @Test
    void withoutAnySnapshotTheTableIsSilent() {
        Situation situation = new Situation(Smtp.PRESENT, false, TrustClass.INTERNAL, false, Host.SOURCE, Connector.IN_USE, Pin.NONE,
                NameMatch.EXACT, Standing.PRESENTED, Rival.PUBLIC);

        assertEquals(Row.S4, SeverityTable.judge(situation).row());
    }
}
