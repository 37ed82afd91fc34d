package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CertificateExpiredTest {

    private static final String CALL = "Enable-ExchangeCertificate INTERNAL -Services IIS";

    private static Hybrid until(String day) {
        return Hybrid.kb().changing(Hybrid.INTERNAL, each -> each.notAfter(Instant.parse(day + "T00:00:00Z")));
    }

    @Test
    void anEndBeforeTheCheckIsAnError() {
        Expectations.check(CALL + " #~ error EXCertificateExpired", until("2026-11-01").context());
        Expectations.check(CALL, until("2027-11-01").context());
    }

    @Test
    void ruling41ItIsSaidAtTheLastCallThatReachesIt() {
        Expectations.check(CALL + "\n" + CALL + " #~ error EXCertificateExpired", until("2026-11-01").context());
    }

    @Test
    void ruling36WithoutAKnownServerItIsPossible() {
        Expectations.check(CALL + " #~ warning EXCertificateExpired", until("2026-11-01").runningOn("").context());
    }
}
