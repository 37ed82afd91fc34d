package dev.exlint.diagnosis.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/** What is claimed about 367 scripts, against the calls that happened when they ran. */
class RecordedCallsTest {

    /** Per thousand; raised with what is understood, lowered only where a claim was not honest. */
    private static final int LEAST_EXACT_OF_CHANGING = 942;
    /** Per thousand; raised with what is understood, lowered only where a claim was not honest. */
    private static final int LEAST_EXACT_OF_ALL = 952;

    @TestFactory
    Stream<DynamicTest> noClaimIsWrong() {
        return Recording.all().stream().map(each -> DynamicTest.dynamicTest(each.id(),
                () -> assertEquals("", String.join("\n", Judgement.of(each).wrong()))));
    }

    @Test
    void asManySitesAreExactAsEver(TestReporter reporter) {
        List<String> exact = new ArrayList<>();
        List<String> vague = new ArrayList<>();
        for (Recording recording : Recording.all()) {
            Judgement judgement = Judgement.of(recording);
            exact.addAll(judgement.exact());
            vague.addAll(judgement.vague());
        }

        List<String> changingExact = exact.stream().filter(RecordedCallsTest::changes).toList();
        List<String> changingVague = vague.stream().filter(RecordedCallsTest::changes).toList();
        int changing = perThousand(changingExact, changingVague);
        int all = perThousand(exact, vague);
        reporter.publishEntry("exact of changing", figure(changing, changingExact, changingVague));
        reporter.publishEntry("exact of all", figure(all, exact, vague));
        assertTrue(changing >= LEAST_EXACT_OF_CHANGING, () -> figure(changing, changingExact, changingVague));
        assertTrue(all >= LEAST_EXACT_OF_ALL, () -> figure(all, exact, vague));
    }

    private static boolean changes(String place) {
        return !place.startsWith("Get-");
    }

    private static int perThousand(List<String> exact, List<String> vague) {
        return exact.size() * 1000 / Math.max(1, exact.size() + vague.size());
    }

    private static String figure(int perThousand, List<String> exact, List<String> vague) {
        return String.format(Locale.ROOT, "%d.%d %% (%d of %d)", perThousand / 10, perThousand % 10, exact.size(), exact.size() + vague.size());
    }
}
