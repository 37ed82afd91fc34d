package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CertificateExpiresSoonTest {

    private static void expect(String level, String day) {
        Expectations.check("Enable-ExchangeCertificate INTERNAL -Services IIS" + (level.isEmpty() ? "" : " #~ " + level + " EXCertificateExpiresSoon"),
                Hybrid.kb().changing(Hybrid.INTERNAL, each -> each.notAfter(Instant.parse(day + "T12:00:00Z"))).context());
    }

    @Test
    void thirtyDaysWarnAndSixtyInform() {
        expect("warning", "2026-12-25");
        expect("info", "2026-12-26");
        expect("info", "2027-01-24");
        expect("", "2027-01-25");
    }
}
